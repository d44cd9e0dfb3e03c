package io.casebound.model.reference;

import io.casebound.model.SourceText;
import java.util.Optional;

/**
 * The name of an author or editor.
 *
 * @param family the family name with its particle ("Dal Cin"), or the whole name of a group
 * @param given given names or initials as printed
 * @param suffix "Jr", "III" and the like
 * @param group whether it names a group (a collaboration, an institution) and not a person
 * @param particle the particle with which {@code family} begins, where the source tells it apart
 */
public record PersonName(
    SourceText family,
    Optional<SourceText> given,
    Optional<SourceText> suffix,
    boolean group,
    Optional<Particle> particle) {

  /** A name whose particle, if it has one, is not told apart. */
  public PersonName(
      SourceText family, Optional<SourceText> given, Optional<SourceText> suffix, boolean group) {
    this(family, given, suffix, group, Optional.empty());
  }

  /**
   * The words before a family name that belong to it: "van", "de la".
   *
   * @param text how it stands at the beginning of the family name, without the space behind it
   * @param drops whether it goes where the given names go (CSL's dropping-particle) and does not
   *     stay with the family name
   */
  public record Particle(String text, boolean drops) {}

  public static PersonName person(SourceText family, SourceText given) {
    return new PersonName(family, Optional.of(given), Optional.empty(), false);
  }

  public static PersonName group(SourceText name) {
    return new PersonName(name, Optional.empty(), Optional.empty(), true);
  }

  /** The family name without its particle. */
  public String familyAlone() {
    return particle
        .map(words -> family.value().substring(words.text().length()).strip())
        .orElse(family.value());
  }
}
