package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** Chooses among forms of one thing: the first that can be read as text. */
final class Alternatives {
  private static final ImmutableSet<String> UNREADABLE =
      ImmutableSet.of(
          "graphic", "inline-graphic", "media", "inline-media", "private-char", "tex-math");

  private Alternatives() {}

  static Optional<XmlElement> chosen(XmlElement alternatives) {
    List<XmlElement> forms = alternatives.elements();
    for (XmlElement form : forms) {
      if (!form.isAnyOf(UNREADABLE)) {
        return Optional.of(form);
      }
    }
    return forms.isEmpty() ? Optional.empty() : Optional.of(forms.get(0));
  }
}
