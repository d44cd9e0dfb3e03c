package io.casebound.model.clinical;

/** Whether a stain shows its marker. */
public enum StainResult {
  POSITIVE,
  NEGATIVE,
  EQUIVOCAL
}
