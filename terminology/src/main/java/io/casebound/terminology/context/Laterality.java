package io.casebound.terminology.context;

/** The side of the body. */
public enum Laterality {
  LEFT,
  RIGHT,
  BILATERAL
}
