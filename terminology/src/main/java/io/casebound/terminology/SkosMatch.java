package io.casebound.terminology;

/** How the meaning of a code stands to its concept (W3C, SKOS Reference, section 10). */
public enum SkosMatch {
  EXACT,
  CLOSE,
  /** The code means more than the concept. */
  BROAD,
  /** The code means less than the concept. */
  NARROW,
  RELATED
}
