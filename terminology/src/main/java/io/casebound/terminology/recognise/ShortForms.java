package io.casebound.terminology.recognise;

import com.google.common.base.CharMatcher;

/** Compares short forms: their letters and digits in their case, a plural s allowed. */
final class ShortForms {
  private static final CharMatcher JOINING =
      CharMatcher.anyOf("-\u2010\u2011\u2012\u2013/ .'\u2019");

  private ShortForms() {}

  /** Whether {@code text} is the short form, or its plural. */
  static boolean isForm(String text, String shortForm) {
    String letters = JOINING.removeFrom(text);
    String wanted = JOINING.removeFrom(shortForm);
    return letters.equals(wanted) || letters.equals(wanted + "s");
  }
}
