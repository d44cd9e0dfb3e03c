package io.casebound.citations.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An International Standard Serial Number (ISO 3297), right in form; {@link #checkDigitHolds} tells
 * whether it can be right.
 *
 * @param digits seven digits and the check digit, which may be X
 */
public record Issn(String digits) {
  private static final Pattern FORM =
      Pattern.compile("(?i)(?:[ep]?-?issn\\s{0,2}:?\\s{0,2})?(\\d{4})[-‐‑–]?(\\d{3}[\\dX])");

  /** The number that {@code text} is, with or without its hyphen; empty where the form is wrong. */
  public static Optional<Issn> parse(String text) {
    Matcher found = FORM.matcher(text.strip());
    return found.matches()
        ? Optional.of(new Issn((found.group(1) + found.group(2)).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The check digit that the other seven ask for. */
  public char expectedCheckDigit() {
    return CheckDigit.weighted11(digits.substring(0, 7));
  }

  public boolean checkDigitHolds() {
    return digits.charAt(7) == expectedCheckDigit();
  }

  /** As it is printed: {@code 0028-0836}. */
  @Override
  public String toString() {
    return digits.substring(0, 4) + "-" + digits.substring(4);
  }
}
