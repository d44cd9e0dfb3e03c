package io.casebound.model.clinical;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A treatment. */
public sealed interface Intervention
    permits DrugTreatment, Surgery, Radiotherapy, OtherIntervention {
  /** When it began, or was done. */
  ClinicalTime time();

  /** How it was changed, and why. */
  ImmutableList<InterventionChange> changes();

  /** What else the report says of it. */
  Optional<String> note();
}
