package io.casebound.citations.lookup.match;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.name.Initials;
import io.casebound.model.reference.PersonName;
import java.util.Locale;

/**
 * An author's name, ready to be compared.
 *
 * @param family the family name, folded, with one space between its words
 * @param spelt the same where umlauts are spelt with two letters
 * @param given the given names as far as they are written out, folded
 * @param initials their first letters, small
 */
record AuthorName(
    String family, String spelt, ImmutableList<String> given, String initials, boolean isGroup) {
  private static final int LEAST_PART = 3;

  /** Words before family names that one source writes and the other leaves out. */
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "del", "della", "den", "der", "di", "do", "dos", "da", "du", "el", "la", "le",
          "van", "vander", "ten", "ter", "von", "zu", "zur", "al", "bin", "ibn", "st");

  static AuthorName of(PersonName name) {
    String family = name.family().value();
    String given = name.given().map(Object::toString).orElse("");
    return new AuthorName(
        FoldedText.of(family),
        FoldedText.withSpeltUmlauts(family),
        name.group() ? ImmutableList.of() : FoldedText.words(given),
        name.group() ? "" : initials(given),
        name.group());
  }

  private static String initials(String given) {
    return FoldedText.fingerprint(Initials.bare(given)).toLowerCase(Locale.ROOT);
  }

  /** Whether both can be the name of one person; so can a name without initials. */
  boolean canBe(AuthorName other) {
    if (isSameFamily(other)) {
      return initials.isEmpty()
          || other.initials.isEmpty()
          || initials.charAt(0) == other.initials.charAt(0);
    }
    return isTurnedRound(other) || other.isTurnedRound(this) || sharesPart(other);
  }

  private boolean isSameFamily(AuthorName other) {
    return glued(family).equals(glued(other.family))
        || glued(family).equals(glued(other.spelt))
        || glued(spelt).equals(glued(other.family));
  }

  private static String glued(String name) {
    return name.replace(" ", "");
  }

  /** Whether family and given name are taken for each other: "Wei Z" for Zhang, Wei. */
  private boolean isTurnedRound(AuthorName other) {
    return other.given.contains(family)
        && !initials.isEmpty()
        && !other.family.isEmpty()
        && initials.indexOf(other.family.charAt(0)) >= 0;
  }

  /** Whether a part of a family name of several words is the other's. */
  private boolean sharesPart(AuthorName other) {
    ImmutableSet<String> mine = parts();
    ImmutableSet<String> others = other.parts();
    boolean isOfSeveral =
        mine.size() > 1 || others.size() > 1 || family.length() > glued(family).length();
    return (isOfSeveral || other.family.indexOf(' ') >= 0 || isGroup || other.isGroup)
        && mine.stream().anyMatch(others::contains);
  }

  private ImmutableSet<String> parts() {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(family)
        .filter(part -> part.length() >= LEAST_PART && !PARTICLES.contains(part))
        .collect(ImmutableSet.toImmutableSet());
  }
}
