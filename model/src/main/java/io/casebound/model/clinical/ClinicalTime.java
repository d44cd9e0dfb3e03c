package io.casebound.model.clinical;

/** When something was: at a date, before or after a moment of the case, or at a time unknown. */
public sealed interface ClinicalTime permits AbsoluteTime, RelativeTime, UnknownTime {
  /** The report does not tell when. */
  ClinicalTime UNKNOWN = new UnknownTime();
}
