package io.casebound.citations.name;

import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import java.util.Optional;

/** One name as reference files write it, the family name first: {@code Smith, John, Jr.}. */
public final class InvertedName {
  private InvertedName() {}

  /**
   * The name in {@code text}. Without a comma it is a family name with initials ({@code Fanning
   * E.}), a family name alone, or else the name of a group. So is one that ends with a comma, or in
   * which the first comma is doubled, as EndNote asks for.
   *
   * @param text not blank
   */
  public static PersonName parse(SourceText text) {
    SourceText bare = text.strip();
    int pair = bare.value().indexOf(",,");
    if (pair > 0) {
      return PersonName.group(withoutSecondComma(bare, pair));
    }
    int comma = bare.value().indexOf(',');
    if (comma < 0) {
      return withoutComma(bare);
    }
    SourceText family = bare.slice(0, comma).strip();
    SourceText rest = bare.slice(comma + 1, bare.length()).strip();
    if (family.length() == 0 || rest.length() == 0) {
      return PersonName.group(family.length() == 0 ? rest.length() == 0 ? bare : rest : family);
    }
    int second = rest.value().indexOf(',');
    return second < 0
        ? withoutSecondComma(family, rest)
        : withSuffix(
            family, rest.slice(0, second).strip(), rest.slice(second + 1, rest.length()).strip());
  }

  private static SourceText withoutSecondComma(SourceText name, int pair) {
    return SourceText.builder(name.source())
        .append(name.slice(0, pair + 1))
        .append(name.slice(pair + 2, name.length()))
        .build();
  }

  /** MEDLINE writes a suffix behind the given names: {@code Smith, John A Jr}. */
  private static PersonName withoutSecondComma(SourceText family, SourceText given) {
    int space = given.value().lastIndexOf(' ');
    return space > 0 && isSuffix(given.value().substring(space + 1))
        ? name(
            family,
            given.slice(0, space).strip(),
            Optional.of(given.slice(space + 1, given.length())))
        : name(family, given, Optional.empty());
  }

  /** Files write the suffix last, BibTeX writes it in the middle. */
  private static PersonName withSuffix(SourceText family, SourceText second, SourceText third) {
    return isSuffix(second.value())
        ? name(family, third, filled(second))
        : name(family, second, filled(third));
  }

  private static PersonName name(SourceText family, SourceText given, Optional<SourceText> suffix) {
    return new PersonName(family, filled(given), suffix, false);
  }

  private static Optional<SourceText> filled(SourceText text) {
    return Optional.of(text).filter(some -> some.length() > 0);
  }

  private static PersonName withoutComma(SourceText text) {
    NameChunk chunk = NameChunk.of(text, 0, text.length());
    if (!chunk.isGroup() && chunk.isFamilyWithInitials()) {
      return chunk.familyFirst();
    }
    return chunk.size() == 1 && !chunk.isAcronym() ? chunk.familyAlone() : PersonName.group(text);
  }

  /** Whether a word stands behind names: {@code Jr.}, {@code III}. */
  public static boolean isSuffix(String word) {
    return NameWords.isSuffix(word);
  }
}
