package io.casebound.terminology.context;

/** Whose condition it is. */
public enum Experiencer {
  PATIENT,
  FAMILY,
  OTHER
}
