package io.casebound.model.clinical;

import java.util.Optional;

/**
 * The patient, de-identified: no name, no number of a record, no date of birth.
 *
 * @param id a label that the report gives, unrelated to any record: {@code patient-1}
 * @param age the age at presentation
 * @param sex the sex
 * @param ethnicity ethnicity, where the report tells it
 */
public record Patient(String id, Optional<Age> age, Sex sex, Optional<CodeableConcept> ethnicity) {
  public Patient {
    id = Wording.identifier(id);
  }
}
