package io.casebound.model.clinical;

/** What became of a diagnosis that was thought of. */
public enum DifferentialStatus {
  /** Thought of, and neither excluded nor confirmed. */
  CONSIDERED,
  EXCLUDED,
  /** It is the final diagnosis. */
  CONFIRMED
}
