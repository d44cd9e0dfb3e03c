/**
 * Reads the manuscript of a file of case-report XML, Casebound's own form, which {@link
 * io.casebound.model.xml.CaseReportXml} knows. Hidden behind {@link
 * io.casebound.manuscripts.Manuscripts}.
 */
@NullMarked
package io.casebound.manuscripts.casereport;

import org.jspecify.annotations.NullMarked;
