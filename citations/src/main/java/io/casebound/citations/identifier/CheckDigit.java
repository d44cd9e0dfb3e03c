package io.casebound.citations.identifier;

/** The check digits of ISSN, ISBN and ORCID; 10 is printed as X. */
final class CheckDigit {
  private CheckDigit() {}

  /** Weights from {@code digits.length() + 1} down to 2, modulus 11 (ISO 3297; ISBN-10). */
  static char weighted11(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.length() + 1 - i) * value(digits, i);
    }
    return symbol((11 - sum % 11) % 11);
  }

  /** Weights 1 and 3 in turn, modulus 10 (ISO 2108, ISBN-13). */
  static char ean13(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (i % 2 == 0 ? 1 : 3) * value(digits, i);
    }
    return symbol((10 - sum % 10) % 10);
  }

  /** ISO 7064 MOD 11-2. */
  static char mod11Radix2(String digits) {
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      total = (total + value(digits, i)) * 2 % 11;
    }
    return symbol((12 - total) % 11);
  }

  private static int value(String digits, int index) {
    return Character.digit(digits.charAt(index), 10);
  }

  private static char symbol(int value) {
    return value == 10 ? 'X' : (char) ('0' + value);
  }
}
