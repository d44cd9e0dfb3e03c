package io.casebound.citations.name;

import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One name as it is spoken, the given names first: {@code Ludwig van Beethoven}. */
public final class DisplayName {
  // Particles are in small letters; a name's last word, and those that belong to it.
  private static final Pattern FAMILY =
      Pattern.compile("\\s((?:(?!\\p{Lu})\\p{L}[\\p{L}'’.]{0,9}\\s){0,4}\\S+)$");

  private DisplayName() {}

  /**
   * The name in {@code text}. One with a comma is read as {@link InvertedName}; a single word is a
   * family name.
   *
   * @param text not blank
   */
  public static PersonName parse(SourceText text) {
    SourceText bare = text.strip();
    if (bare.value().indexOf(',') >= 0) {
      return InvertedName.parse(bare);
    }
    int suffix = bare.value().lastIndexOf(' ');
    boolean hasSuffix =
        suffix > 0
            && bare.value().indexOf(' ') < suffix
            && InvertedName.isSuffix(bare.value().substring(suffix + 1));
    return hasSuffix
        ? parse(bare.slice(0, suffix).strip(), Optional.of(bare.slice(suffix + 1, bare.length())))
        : parse(bare, Optional.empty());
  }

  private static PersonName parse(SourceText name, Optional<SourceText> suffix) {
    Matcher family = FAMILY.matcher(name);
    if (!family.find()) {
      return new PersonName(name, Optional.empty(), suffix, false);
    }
    return new PersonName(
        name.slice(family.start(1), family.end(1)),
        Optional.of(name.slice(0, family.start()).strip()),
        suffix,
        false);
  }
}
