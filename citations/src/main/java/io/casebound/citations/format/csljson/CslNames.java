package io.casebound.citations.format.csljson;

import io.casebound.citations.name.InvertedName;
import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.PersonName.Particle;
import java.util.Optional;

/** Reads a name as CSL-JSON has it. */
final class CslNames {
  private CslNames() {}

  static Optional<PersonName> read(JsonValue name) {
    if (name.isText()) {
      return Optional.of(name.text())
          .filter(text -> !text.value().isBlank())
          .map(InvertedName::parse);
    }
    Optional<SourceText> literal = name.text("literal").or(() -> name.text("name"));
    if (literal.isPresent()) {
      return literal.map(PersonName::group);
    }
    Optional<SourceText> family = name.text("family").or(() -> name.text("given"));
    return family.map(
        words -> person(name, words, name.text("family").flatMap(some -> name.text("given"))));
  }

  private static PersonName person(JsonValue name, SourceText family, Optional<SourceText> given) {
    Optional<SourceText> stays = name.text("non-dropping-particle");
    Optional<SourceText> drops = name.text("dropping-particle");
    SourceText whole = stays.map(words -> behind(words, family)).orElse(family);
    return new PersonName(
        drops.map(words -> behind(words, whole)).orElse(whole),
        given,
        name.text("suffix"),
        false,
        drops
            .map(words -> new Particle(words.value(), true))
            .or(() -> stays.map(words -> new Particle(words.value(), false))));
  }

  /** The particle and the name with a space between them, unless an apostrophe joins them. */
  private static SourceText behind(SourceText particle, SourceText family) {
    char last = particle.charAt(particle.length() - 1);
    int end = particle.span().end();
    return SourceText.builder(particle.source())
        .append(particle)
        .append(last == '\'' || last == '’' ? "" : " ", end, end)
        .append(family)
        .build();
  }
}
