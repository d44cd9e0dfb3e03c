package io.casebound.model.clinical;

/** What part of a history, as CARE 2013, item 5c, divides it. */
public enum HistoryKind {
  MEDICAL,
  FAMILY,
  PSYCHOSOCIAL,
  GENETIC,
  /** An earlier treatment and its outcome. */
  INTERVENTION
}
