package io.casebound.validation.rules.numbers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number of cases: {@code 23 published cases}.
 *
 * @param from the index of the number
 * @param to the index behind the noun
 */
record CaseCount(int number, int from, int to) {
  private static final ImmutableSet<String> NOUNS = ImmutableSet.of("cases", "patients", "reports");
  private static final int MOST_BETWEEN = 4;

  /** Words that stand neither before such a number nor between it and its noun. */
  private static final ImmutableSet<String> NO_COUNT =
      WordFile.words(CaseCount.class, "no-count-words.txt");

  /** Those from a word to another (exclusive), in order. */
  static ImmutableList<CaseCount> in(int first, int end, Words words) {
    ImmutableList.Builder<CaseCount> counts = ImmutableList.builder();
    for (int i = first; i < end; i++) {
      if (NOUNS.contains(words.word(i)) && isCases(i, words)) {
        before(i, first, words).ifPresent(counts::add);
      }
    }
    return counts.build();
  }

  /** Whether it is no noun of another kind: a report of several cases is no case. */
  private static boolean isCases(int noun, Words words) {
    return !words.word(noun).equals("reports") || words.near(noun, -1).equals("case");
  }

  private static Optional<CaseCount> before(int noun, int first, Words words) {
    for (int i = noun - 1; i >= Math.max(first, noun - 1 - MOST_BETWEEN); i--) {
      OptionalInt number = number(i, words);
      if (number.isPresent()) {
        int from = isSpelledOut(i, words) ? i - 2 : i;
        boolean whole =
            number.getAsInt() > 1 && !isNoCount(words.near(from, -1)) && !words.isGlued(from);
        return whole
            ? Optional.of(new CaseCount(number.getAsInt(), from, noun + 1))
            : Optional.empty();
      }
      if (isNoCount(words.word(i)) || !Character.isLetter(words.word(i).charAt(0))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNoCount(String word) {
    return NO_COUNT.contains(word) || Numerals.isLoose(word);
  }

  private static OptionalInt number(int place, Words words) {
    return Numerals.whole(isSpelledOut(place, words) ? compound(place, words) : words.word(place));
  }

  /** Whether it is the second word of {@code twenty-three}. */
  private static boolean isSpelledOut(int place, Words words) {
    return words.near(place, -1).equals("-") && Numerals.whole(compound(place, words)).isPresent();
  }

  private static String compound(int last, Words words) {
    return words.near(last, -2) + "-" + words.word(last);
  }

  /** Whether even the report's own case does not account for the difference. */
  boolean differsFrom(int listed) {
    return Math.abs(number - listed) > 1;
  }
}
