package io.casebound.model.clinical;

/** Sex as the case report states it. */
public enum Sex {
  FEMALE,
  MALE,
  /** Neither, or not only one of them. */
  OTHER,
  /** Not told, or not known. */
  UNKNOWN
}
