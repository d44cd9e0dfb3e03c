/**
 * The clinical half of case-report XML: a class for each record of {@link
 * io.casebound.model.clinical}, named {@code Xml…} after it. Start from {@link
 * io.casebound.model.xml.clinical.XmlClinicalCase}. Not exported.
 */
@NullMarked
@XmlSchema(
    namespace = "https://casebound.io/ns/case-report/1",
    elementFormDefault = XmlNsForm.QUALIFIED)
// White space in texts and values counts as the schema has it: one space, and none at the ends.
@XmlJavaTypeAdapter(value = CollapsedStringAdapter.class, type = String.class)
package io.casebound.model.xml.clinical;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.adapters.CollapsedStringAdapter;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.NullMarked;
