package io.casebound.terminology;

/** How the meaning of a code stands to its concept (W3C, SKOS Reference, section 10). */
public enum SkosMatch {
  /** They mean the same. */
  EXACT,
  CLOSE,
  /** The code means more than the concept. */
  BROAD,
  /** The code means less than the concept. */
  NARROW,
  RELATED,
  /** There is some mapping, and nobody says which ({@code skos:mappingRelation}). */
  UNSPECIFIED;

  /** The match seen from the other end: what is broader than one is what the other is narrower. */
  public SkosMatch inverse() {
    return switch (this) {
      case BROAD -> NARROW;
      case NARROW -> BROAD;
      default -> this;
    };
  }
}
