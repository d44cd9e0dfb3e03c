package io.casebound.citations.lookup.match;

/** How a field of one record stands to that of another. */
public enum Agreement {
  /** They say the same, whatever the spelling. */
  SAME,
  /** They say nearly the same: it may be one value with an error. */
  NEAR,
  /** They say different things. */
  DIFFERENT,
  /** One has nothing to compare, or it cannot be told. */
  UNKNOWN;

  /** Whether they say the same or nearly so. */
  public boolean isAlike() {
    return this == SAME || this == NEAR;
  }
}
