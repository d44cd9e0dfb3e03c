package io.casebound.terminology.context;

/** What a trigger says about the mentions in its scope. */
public enum Modifier {
  /** It is said to be absent: "no evidence of". */
  NEGATED,
  /** It is thought possible: "suspicious for". */
  UNCERTAIN,
  /** It would be so under a condition: "if", "should … occur". */
  HYPOTHETICAL,
  /** It was so before the present illness: "history of". */
  HISTORICAL,
  /** It is a relative's: "his mother". */
  FAMILY,
  /** It is another person's, not a relative: "the donor". */
  OTHER_PERSON,
  /** It is told of published cases, or of the disease in general: "et al.", "most common". */
  LITERATURE,
  LEFT,
  RIGHT,
  BILATERAL,
  PROXIMAL,
  DISTAL,
  ANTERIOR,
  POSTERIOR,
  MEDIAL,
  LATERAL,
  /** Upper. */
  SUPERIOR,
  /** Lower. */
  INFERIOR;

  /** Whether it names a side of the body. */
  public boolean isSide() {
    return this == LEFT || this == RIGHT || this == BILATERAL;
  }

  /** Whether it tells if something is so, when, or whose it is. */
  public boolean isStatus() {
    return compareTo(LITERATURE) < 0;
  }

  /** Whether it tells where something is. */
  public boolean isPlace() {
    return compareTo(LEFT) >= 0;
  }
}
