package io.casebound.model;

/** What a text is whose lines are the author's. */
public enum PreformattedKind {
  CODE,
  VERSE,
  /** Lines of anything else. */
  OTHER
}
