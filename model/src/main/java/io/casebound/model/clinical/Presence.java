package io.casebound.model.clinical;

/** Whether something is there. */
public enum Presence {
  PRESENT,
  /** Looked for, and not there. */
  ABSENT,
  /** Suspected, or not to be decided. */
  UNCERTAIN
}
