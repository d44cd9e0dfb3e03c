package io.casebound.manuscripts.word;

import java.util.Locale;

/** How a list writes its numbers (ECMA-376, Part 1, 17.18.59), as far as manuscripts use it. */
enum NumberFormat {
  DECIMAL,
  LOWER_LETTER,
  UPPER_LETTER,
  LOWER_ROMAN,
  UPPER_ROMAN,
  /** A sign that says nothing. */
  BULLET;

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int LARGEST_ROMAN = 3999;

  static NumberFormat of(String name) {
    return switch (name) {
      case "bullet", "none" -> BULLET;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperRoman" -> UPPER_ROMAN;
      default -> DECIMAL;
    };
  }

  String print(int number) {
    return switch (this) {
      case DECIMAL -> String.valueOf(number);
      case LOWER_LETTER -> letter(number);
      case UPPER_LETTER -> letter(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case BULLET -> "";
    };
  }

  /** After z come aa, bb, cc, as Word counts. */
  private static String letter(int number) {
    if (number < 1) {
      return String.valueOf(number);
    }
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat(Math.min(1 + (number - 1) / 26, 10));
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
