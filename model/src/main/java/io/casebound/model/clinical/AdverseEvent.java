package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * Harm that came with a treatment or the disease, expected or not.
 *
 * @param finding what happened
 * @param grade its grade by CTCAE, 1 (mild) to 5 (death)
 * @param cause what it is put down to
 */
public record AdverseEvent(Finding finding, Optional<Integer> grade, Optional<String> cause) {
  public AdverseEvent {
    cause = cause.map(Wording::clean);
    grade.ifPresent(
        value -> checkArgument(value >= 1 && value <= 5, "CTCAE has no grade %s", value));
  }
}
