/**
 * Case-report XML: a case report as a file of the namespace {@code
 * https://casebound.io/ns/case-report/1}. Start from {@link io.casebound.model.xml.CaseReportXml};
 * the schema {@code case-report.xsd} lies beside it.
 *
 * <p>The classes that Jakarta XML Binding fills stand in packages that are not exported; the schema
 * comes first, and a test holds the classes against it.
 */
@NullMarked
@XmlSchema(
    namespace = "https://casebound.io/ns/case-report/1",
    elementFormDefault = XmlNsForm.QUALIFIED)
package io.casebound.model.xml;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
