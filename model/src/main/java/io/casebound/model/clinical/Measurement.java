package io.casebound.model.clinical;

/**
 * Something that was measured.
 *
 * @param concept what was measured: the largest diameter, the SUVmax
 * @param value the value
 */
public record Measurement(CodeableConcept concept, Quantity value) {}
