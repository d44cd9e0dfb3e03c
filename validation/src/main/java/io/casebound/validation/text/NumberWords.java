package io.casebound.validation.text;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;

/** Numbers up to 99 in English words or in digits. */
public final class NumberWords {
  private static final ImmutableList<String> ONES =
      ImmutableList.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final ImmutableList<String> TENS =
      ImmutableList.of(
          "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}

  /** The number; empty where {@code text} is none. */
  public static Optional<Integer> parse(String text) {
    if (!text.isEmpty() && text.length() <= 9 && text.chars().allMatch(Character::isDigit)) {
      return Optional.of(Integer.valueOf(text));
    }
    String[] words = text.toLowerCase(Locale.ROOT).split("[‐‑ -]", 2);
    int first = ONES.indexOf(words[0]);
    int tens = TENS.indexOf(words[0]);
    if (words.length == 1) {
      return first >= 0 ? Optional.of(first) : tens > 1 ? Optional.of(10 * tens) : Optional.empty();
    }
    int unit = ONES.indexOf(words[1]);
    return tens > 1 && unit > 0 && unit < 10 ? Optional.of(10 * tens + unit) : Optional.empty();
  }

  /** The words of a number, {@code seventy} and {@code two}; empty where it is beyond 99. */
  public static ImmutableList<String> of(int number) {
    if (number < 0 || number > 99) {
      return ImmutableList.of();
    }
    if (number < ONES.size()) {
      return ImmutableList.of(ONES.get(number));
    }
    String tens = TENS.get(number / 10);
    return number % 10 == 0
        ? ImmutableList.of(tens)
        : ImmutableList.of(tens, ONES.get(number % 10));
  }
}
