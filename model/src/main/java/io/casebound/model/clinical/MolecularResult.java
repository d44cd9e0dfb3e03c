package io.casebound.model.clinical;

/** Whether a molecular test found what it looks for. */
public enum MolecularResult {
  DETECTED,
  NOT_DETECTED,
  INCONCLUSIVE
}
