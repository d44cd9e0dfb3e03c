package io.casebound.model.clinical;

import java.util.Optional;

/**
 * Whether the patient kept to the treatment and bore it (CARE 2013, item 10c).
 *
 * @param text what the report says of it
 * @param method how it was found out
 */
public record Adherence(String text, Optional<String> method) {
  public Adherence {
    text = Wording.clean(text);
    method = method.map(Wording::clean);
  }
}
