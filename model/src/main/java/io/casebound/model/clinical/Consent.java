package io.casebound.model.clinical;

import java.util.Optional;

/**
 * Consent to publication.
 *
 * @param status whether it was given
 * @param scope to what: report, images
 */
public record Consent(ConsentStatus status, Optional<String> scope) {
  public Consent {
    scope = scope.map(Wording::clean);
  }
}
