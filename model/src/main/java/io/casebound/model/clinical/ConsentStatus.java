package io.casebound.model.clinical;

/** Whether the patient consented to publication. */
public enum ConsentStatus {
  /** By the patient, or by who may speak for them. */
  OBTAINED,
  /** By the ethics committee. */
  WAIVED,
  NOT_OBTAINED
}
