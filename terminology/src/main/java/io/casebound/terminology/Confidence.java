package io.casebound.terminology;

/** How sure a mapping is. */
public enum Confidence {
  /** The system's label is one of the concept's own terms, and the sense was judged. */
  HIGH,
  /** The label differs from the concept's terms; the sense was judged. */
  MEDIUM
}
