package io.casebound.model;

/** What someone is to a manuscript. */
public enum ContributorKind {
  AUTHOR,
  EDITOR,
  REVIEWER,
  TRANSLATOR,
  OTHER
}
