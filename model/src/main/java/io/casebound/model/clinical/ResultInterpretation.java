package io.casebound.model.clinical;

/** How a result stands to what is normal. */
public enum ResultInterpretation {
  LOW,
  NORMAL,
  HIGH,
  /** Neither low nor high. */
  ABNORMAL
}
