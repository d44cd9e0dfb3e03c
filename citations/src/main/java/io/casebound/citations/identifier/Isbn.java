package io.casebound.citations.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An International Standard Book Number of ten or thirteen digits (ISO 2108), right in form; {@link
 * #checkDigitHolds} tells whether it can be right.
 *
 * @param digits ten or thirteen digits without hyphens; the last of ten may be X
 */
public record Isbn(String digits) {
  private static final Pattern LABEL =
      Pattern.compile("(?i)^isbn(?:-1[03])?\\s{0,2}[:.]?\\s{0,2}(?:1[03]:\\s?)?");
  private static final Pattern SEPARATOR = Pattern.compile("[-‐‑–\\s]");
  private static final Pattern FORM = Pattern.compile("\\d{9}[\\dX]|97[89]\\d{10}");

  /** The number that {@code text} is, hyphens or none; empty where the form is wrong. */
  public static Optional<Isbn> parse(String text) {
    String bare = LABEL.matcher(text.strip()).replaceFirst("");
    String digits = SEPARATOR.matcher(bare).replaceAll("").toUpperCase(Locale.ROOT);
    return FORM.matcher(digits).matches() ? Optional.of(new Isbn(digits)) : Optional.empty();
  }

  /** The check digit that the others ask for. */
  public char expectedCheckDigit() {
    String others = digits.substring(0, digits.length() - 1);
    return others.length() == 9 ? CheckDigit.weighted11(others) : CheckDigit.ean13(others);
  }

  public boolean checkDigitHolds() {
    return digits.charAt(digits.length() - 1) == expectedCheckDigit();
  }

  /** The same book's number of thirteen digits. */
  public Isbn toIsbn13() {
    if (digits.length() == 13) {
      return this;
    }
    String others = "978" + digits.substring(0, 9);
    return new Isbn(others + CheckDigit.ean13(others));
  }

  @Override
  public String toString() {
    return digits;
  }
}
