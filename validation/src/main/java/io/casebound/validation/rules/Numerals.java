package io.casebound.validation.rules;

import com.google.common.collect.ImmutableSet;
import io.casebound.validation.text.NumberWords;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers as texts write them, read from their {@link Words}. */
public final class Numerals {
  private static final int MOST_DIGITS = 9;
  private static final ImmutableSet<String> LOOSE =
      WordFile.words(Numerals.class, "loose-words.txt");

  private Numerals() {}

  /**
   * The number that a word is: {@code 3.5}, {@code 3,5}, {@code 1,500}, {@code two}; empty where it
   * is none.
   */
  public static OptionalDouble value(String word) {
    if (word.isEmpty() || !isDigit(word.charAt(0))) {
      return NumberWords.parse(word).stream().mapToDouble(Integer::doubleValue).findFirst();
    }
    String digits = word.replace('·', '.');
    int comma = digits.indexOf(',');
    boolean thousands = comma > 0 && digits.length() - comma == 4;
    try {
      return OptionalDouble.of(
          Double.parseDouble(thousands ? digits.replace(",", "") : digits.replace(',', '.')));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty(); // 1.2.3 is the number of a section
    }
  }

  /** The whole number, zero or more, that a word is in digits or in letters; empty where none. */
  public static OptionalInt whole(String word) {
    boolean number =
        !word.isEmpty() && word.length() <= MOST_DIGITS && word.chars().allMatch(Numerals::isDigit);
    return number
        ? OptionalInt.of(Integer.parseInt(word))
        : NumberWords.parse(word).stream().mapToInt(Integer::intValue).findFirst();
  }

  /** How many digits stand behind the decimal point. */
  public static int decimals(String word) {
    int point = Math.max(word.lastIndexOf('.'), word.lastIndexOf('·'));
    return point < 0 ? 0 : word.length() - point - 1;
  }

  /** Whether a word opens with a digit. */
  public static boolean isInDigits(String word) {
    return !word.isEmpty() && isDigit(word.charAt(0));
  }

  /** Whether a number behind a word is meant loosely: {@code about}, {@code ~}. */
  public static boolean isLoose(String word) {
    return LOOSE.contains(word);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
