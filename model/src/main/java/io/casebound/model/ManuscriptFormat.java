package io.casebound.model;

/** What a manuscript was read from. */
public enum ManuscriptFormat {
  JATS,
  MARKDOWN,
  TEXT
}
