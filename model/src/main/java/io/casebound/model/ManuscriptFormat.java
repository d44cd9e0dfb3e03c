package io.casebound.model;

/** What a manuscript was read from. */
public enum ManuscriptFormat {
  JATS,
  /** Office Open XML, {@code .docx}. */
  WORD,
  MARKDOWN,
  TEXT,
  /** Casebound's own XML, see {@link io.casebound.model.xml.CaseReportXml}. */
  CASE_REPORT_XML
}
