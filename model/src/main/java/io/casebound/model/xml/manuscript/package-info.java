/**
 * The manuscript half of case-report XML: a class for each record of {@link io.casebound.model},
 * named {@code Xml…} after it. Start from {@link io.casebound.model.xml.manuscript.XmlManuscript}.
 * Links stand in the text that they are made of; places are those in the file. Not exported.
 */
@NullMarked
@XmlSchema(
    namespace = "https://casebound.io/ns/case-report/1",
    elementFormDefault = XmlNsForm.QUALIFIED)
package io.casebound.model.xml.manuscript;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
