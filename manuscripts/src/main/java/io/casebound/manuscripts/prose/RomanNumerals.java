package io.casebound.manuscripts.prose;

/** Roman numerals up to what tables are numbered with, I to XXXIX. */
final class RomanNumerals {
  private static final String[] TENS = {"", "X", "XX", "XXX"};
  private static final String[] UNITS = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };

  private RomanNumerals() {}

  static String of(int value) {
    return TENS[value / 10] + UNITS[value % 10];
  }

  /** The value of a numeral, 0 where it is none of these. */
  static int value(String numeral) {
    for (int i = 1; i < 40; i++) {
      if (of(i).equals(numeral)) {
        return i;
      }
    }
    return 0;
  }
}
