package io.casebound.model.clinical;

/** A time that the report does not tell; start from {@link ClinicalTime#UNKNOWN}. */
public record UnknownTime() implements ClinicalTime {}
