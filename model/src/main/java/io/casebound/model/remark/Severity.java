package io.casebound.model.remark;

/** How much a remark weighs; in the order of weight, the heaviest first. */
public enum Severity {
  /** Wrong: the manuscript cannot be published so. */
  ERROR,
  /** Probably wrong, or against good practice. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  /** Whether this weighs as much as {@code other} or more. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
