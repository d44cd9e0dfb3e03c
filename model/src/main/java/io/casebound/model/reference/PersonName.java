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
 */
public record PersonName(
    SourceText family, Optional<SourceText> given, Optional<SourceText> suffix, boolean group) {

  public static PersonName person(SourceText family, SourceText given) {
    return new PersonName(family, Optional.of(given), Optional.empty(), false);
  }

  public static PersonName group(SourceText name) {
    return new PersonName(name, Optional.empty(), Optional.empty(), true);
  }
}
