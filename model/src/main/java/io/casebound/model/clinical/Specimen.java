package io.casebound.model.clinical;

import java.util.Optional;

/**
 * Material that was taken from the patient.
 *
 * @param id its identifier in the case
 * @param type what it is
 * @param procedure how it was taken, from where, and when
 */
public record Specimen(
    String id, Optional<CodeableConcept> type, Optional<DiagnosticProcedure> procedure) {
  public Specimen {
    id = Wording.identifier(id);
  }
}
