package io.casebound.model.clinical;

/** A moment of the case that others are told by. */
public enum TimeAnchor {
  BIRTH,
  /** The first symptom of the present illness. */
  SYMPTOM_ONSET,
  /** The first visit for the present illness. */
  PRESENTATION,
  ADMISSION,
  /** When the final diagnosis was made. */
  DIAGNOSIS,
  /** The first treatment of the diagnosis. */
  TREATMENT_START,
  /** The main operation. */
  SURGERY,
  /** The last treatment of the diagnosis. */
  TREATMENT_END,
  DISCHARGE
}
