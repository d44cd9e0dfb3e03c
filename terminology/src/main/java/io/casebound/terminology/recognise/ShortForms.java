package io.casebound.terminology.recognise;

import com.google.common.base.CharMatcher;

/** Compares short forms: their letters and digits in their case, a plural s allowed. */
final class ShortForms {
  private static final CharMatcher JOINING =
      CharMatcher.anyOf("-\u2010\u2011\u2012\u2013/ .'\u2019").precomputed();

  private ShortForms() {}

  /** The letters and digits alone. */
  static String letters(String text) {
    return JOINING.removeFrom(text);
  }

  /** Whether {@code text} is the short form, or its plural. */
  static boolean isForm(String text, String shortForm) {
    String letters = letters(text);
    String wanted = letters(shortForm);
    return letters.equals(wanted) || letters.equals(wanted + "s");
  }
}
