package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Chooses among forms of one thing: the first that can be read as text. */
final class Alternatives {
  private static final ImmutableSet<String> PICTURES =
      ImmutableSet.of("graphic", "inline-graphic", "media", "inline-media", "private-char");

  private Alternatives() {}

  static Optional<XmlElement> chosen(XmlElement alternatives) {
    return alternatives
        .elements()
        .filter(form -> !form.isAnyOf(PICTURES) && !form.is("tex-math"))
        .findFirst()
        .or(() -> alternatives.elements().findFirst());
  }
}
