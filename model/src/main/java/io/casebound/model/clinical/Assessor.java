package io.casebound.model.clinical;

/** Who judged an outcome. */
public enum Assessor {
  CLINICIAN,
  PATIENT
}
