package io.casebound.citations.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Roman numerals from 1 to 3999. */
final class RomanNumeral {
  private static final Pattern FORM =
      Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
  private static final String[] SYMBOLS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private RomanNumeral() {}

  /** The value of a numeral in the usual form, small or capital; empty where it is none. */
  static Optional<Integer> parse(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    if (capitals.isEmpty() || capitals.length() > 15 || !FORM.matcher(capitals).matches()) {
      return Optional.empty();
    }
    int value = 0;
    int at = 0;
    for (int i = 0; i < SYMBOLS.length; i++) {
      while (capitals.startsWith(SYMBOLS[i], at)) {
        value += VALUES[i];
        at += SYMBOLS[i].length();
      }
    }
    return Optional.of(value);
  }

  /** The numeral in capitals. */
  static String print(int value) {
    StringBuilder numeral = new StringBuilder();
    int rest = value;
    for (int i = 0; i < SYMBOLS.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(SYMBOLS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}
