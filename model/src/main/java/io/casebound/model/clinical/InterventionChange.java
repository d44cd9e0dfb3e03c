package io.casebound.model.clinical;

import java.util.Optional;

/**
 * A change of a treatment.
 *
 * @param time when
 * @param text what was changed
 * @param reason why
 */
public record InterventionChange(ClinicalTime time, String text, Optional<String> reason) {
  public InterventionChange {
    text = Wording.clean(text);
    reason = reason.map(Wording::clean);
  }
}
