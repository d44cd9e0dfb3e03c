package io.casebound.citations.name;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between two separators of a list of names, in words. */
final class NameChunk {
  private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0]+");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,12}");
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?:\\p{Lu}\\p{M}?(?:\\.[\\p{Pd}]?|[\\p{Pd}])?){1,5}"
              + "|(?:\\p{Lu}[\\p{L}]{0,2}\\.[\\p{Pd}]?){1,4}"
              + "|\\p{Lu}\\.?[\\p{Pd}]\\p{Ll}\\.?");

  /** One word, where it stands. */
  record Word(int start, int end, String text) {}

  private final SourceText text;
  private final ImmutableList<Word> words;

  private NameChunk(SourceText text, ImmutableList<Word> words) {
    this.text = text;
    this.words = words;
  }

  static NameChunk of(SourceText text, int start, int end) {
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    Matcher word = WORD.matcher(text).region(start, end);
    while (word.find()) {
      words.add(new Word(word.start(), word.end(), word.group()));
    }
    return new NameChunk(text, words.build());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  /** Nothing but initials: {@code A. B.}, {@code AB}, {@code J.-P.}. */
  boolean isInitials() {
    int given = withoutSuffix();
    boolean opens = given > 0 && isInitials(words.get(0));
    for (int i = 1; opens && i < given; i++) {
      opens = isInitials(words.get(i)) || NameWords.isParticle(words.get(i).text());
    }
    return opens;
  }

  boolean hasInitials() {
    return words.stream().anyMatch(NameChunk::isInitials);
  }

  boolean isSuffix() {
    return words.size() == 1 && NameWords.isSuffix(words.get(0).text());
  }

  /** {@code WHO}, {@code FAO}: one word of three capitals or more. */
  boolean isAcronym() {
    return size() == 1 && ACRONYM.matcher(words.get(0).text()).matches();
  }

  boolean isGroup() {
    return words.size() > 1
        && words.stream().anyMatch(word -> NameWords.isOfGroups(bare(word.text())));
  }

  /** A family name with initials behind it: {@code Dal Cin P}. */
  boolean isFamilyWithInitials() {
    int last = withoutSuffix() - 1;
    return last >= 1 && isInitials(words.get(last)) && !isInitials(words.get(0));
  }

  /** {@code Brian C.}: the initials, if such they are, carry full stops. */
  boolean endsWithPoint() {
    return words.get(size() - 1).text().endsWith(".");
  }

  boolean startsWithInitials() {
    return size() > 1 && isInitials(words.get(0));
  }

  private int withoutSuffix() {
    int size = words.size();
    return size > 1 && NameWords.isSuffix(words.get(size - 1).text()) ? size - 1 : size;
  }

  private static boolean isInitials(Word word) {
    return INITIALS.matcher(word.text()).matches();
  }

  private static String bare(String word) {
    return word.replaceAll("[^\\p{L}]", "");
  }

  /** The chunk as the name of a group. */
  PersonName group() {
    return PersonName.group(slice(0, size()));
  }

  /** Family name first, then initials, then perhaps a suffix, all in this chunk. */
  PersonName familyFirst() {
    int end = withoutSuffix();
    int family = end - 1;
    while (family > 1 && isInitials(words.get(family - 1))) {
      family--;
    }
    return name(slice(0, family), Optional.of(slice(family, end)), suffix(end));
  }

  /** Given names first; particles belong to the family name. */
  PersonName givenFirst() {
    int end = withoutSuffix();
    int family = end - 1;
    while (family > 1 && NameWords.isParticle(words.get(family - 1).text())) {
      family--;
    }
    return family < 1
        ? name(slice(0, end), Optional.empty(), suffix(end))
        : name(slice(family, end), Optional.of(slice(0, family)), suffix(end));
  }

  /** This chunk is the family name, the other the given names. */
  PersonName withGiven(NameChunk given) {
    int end = given.withoutSuffix();
    return name(
        slice(0, withoutSuffix()),
        Optional.of(given.slice(0, end)),
        given.suffix(end).or(() -> suffix(withoutSuffix())));
  }

  /** The chunk alone is a family name. */
  PersonName familyAlone() {
    return name(slice(0, size()), Optional.empty(), Optional.empty());
  }

  private Optional<SourceText> suffix(int from) {
    return from < size() ? Optional.of(slice(from, size())) : Optional.empty();
  }

  SourceText slice(int from, int to) {
    return text.slice(words.get(from).start(), words.get(to - 1).end());
  }

  private static PersonName name(
      SourceText family, Optional<SourceText> given, Optional<SourceText> suffix) {
    return new PersonName(family, given, suffix, false);
  }
}
