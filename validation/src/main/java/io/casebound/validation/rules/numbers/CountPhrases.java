package io.casebound.validation.rules.numbers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The places of a manuscript that count lesions, samples and the like, in document order. */
final class CountPhrases {
  /** The nouns that are counted, in the plural, and their singular, from {@code counted.tsv}. */
  private static final ImmutableMap<String, String> NOUNS =
      WordFile.rows(CountPhrases.class, "counted.tsv")
          .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(1)));

  /** Words before which a number is no count of all. */
  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of(
          "other",
          "another",
          "additional",
          "further",
          "more",
          "remaining",
          "smaller",
          "larger",
          "new",
          "first",
          "last",
          "next",
          "previous",
          "least",
          "than",
          "and",
          "of",
          "to",
          "in",
          "mm",
          "cm",
          "grade",
          "stage",
          "level",
          "case",
          "figure",
          "table",
          "second",
          "third",
          "consecutive",
          "prior",
          "separate",
          "only",
          "different",
          "same",
          "largest",
          "out");

  private CountPhrases() {}

  static ImmutableList<CountPhrase> in(ReviewContext review) {
    Words words = Words.of(review);
    List<CountPhrase> found = new ArrayList<>();
    NOUNS.forEach(
        (plural, singular) ->
            words
                .places(plural)
                .forEach(place -> endingAt(place, singular, words).ifPresent(found::add)));
    found.sort(Comparator.comparingInt(CountPhrase::from));
    return ImmutableList.copyOf(found);
  }

  private static Optional<CountPhrase> endingAt(int noun, String singular, Words words) {
    String before = words.near(noun, -1);
    if (number(before).isPresent()) {
      return phrase(noun - 1, noun, singular, singular, words);
    }
    boolean adjective =
        !before.isEmpty()
            && before.chars().allMatch(Character::isLetter)
            && !PARTS.contains(before);
    return adjective
        ? phrase(noun - 2, noun, before + " " + singular, singular, words)
        : Optional.empty();
  }

  private static Optional<CountPhrase> phrase(
      int place, int noun, String what, String singular, Words words) {
    OptionalInt number = number(words.near(noun, place - noun));
    boolean whole =
        number.isPresent()
            && number.getAsInt() >= 2
            && !PARTS.contains(words.near(place, -1))
            && !words.isGlued(place);
    return whole
        ? Optional.of(
            new CountPhrase(
                number.getAsInt(), what, singular, words.passage(noun), place, noun + 1))
        : Optional.empty();
  }

  private static OptionalInt number(String word) {
    return word.equals("both") ? OptionalInt.of(2) : Numerals.whole(word);
  }
}
