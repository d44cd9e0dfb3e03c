package io.casebound.model;

/** What a manuscript was read from. */
public enum ManuscriptFormat {
  JATS,
  /** Office Open XML, {@code .docx}. */
  WORD,
  MARKDOWN,
  TEXT
}
