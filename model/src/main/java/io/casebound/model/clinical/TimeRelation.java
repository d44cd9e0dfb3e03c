package io.casebound.model.clinical;

/** How a moment stands to another one. */
public enum TimeRelation {
  BEFORE,
  AT,
  AFTER
}
