package io.casebound.terminology;

/**
 * The check digit of SNOMED CT identifiers (SNOMED CT Release File Specifications, Check-digit
 * computation; J. Verhoeff, Error Detecting Decimal Codes, 1969).
 */
final class Verhoeff {
  private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private Verhoeff() {}

  static boolean isValid(String digits) {
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
      check = product(check, permuted(digit, i % 8));
    }
    return check == 0;
  }

  private static int permuted(int digit, int times) {
    int permuted = digit;
    for (int i = 0; i < times; i++) {
      permuted = PERMUTATION[permuted];
    }
    return permuted;
  }

  /** The product in the dihedral group of order 10: 0 to 4 turn, 5 to 9 turn and mirror. */
  private static int product(int a, int b) {
    if (a < 5) {
      return b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
    }
    return b < 5 ? 5 + Math.floorMod(a - b, 5) : Math.floorMod(a - b, 5);
  }
}
