package io.casebound.model;

/** How the items of a list are marked. */
public enum ListKind {
  /** By numbers or letters. */
  ORDERED,
  /** By bullets, or by nothing. */
  UNORDERED,
  /** By the term that each explains. */
  DEFINITIONS
}
