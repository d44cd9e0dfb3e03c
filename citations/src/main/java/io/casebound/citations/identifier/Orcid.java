package io.casebound.citations.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Open Researcher and Contributor ID (a block of ISNI, ISO 27729), right in form; {@link
 * #checkDigitHolds} tells whether it can be right.
 *
 * @param digits fifteen digits and the check digit, which may be X
 */
public record Orcid(String digits) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)(?:(?:https?://)?orcid\\.org/|orcid(?: id)?\\s{0,2}:?\\s{0,2})?"
              + "(\\d{4})-?(\\d{4})-?(\\d{4})-?(\\d{3}[\\dX])/?");

  /** The identifier that {@code text} is, with or without address; empty where it is none. */
  public static Optional<Orcid> parse(String text) {
    Matcher found = FORM.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    String digits = found.group(1) + found.group(2) + found.group(3) + found.group(4);
    return Optional.of(new Orcid(digits.toUpperCase(Locale.ROOT)));
  }

  /** The check digit that the other fifteen ask for: ISO 7064 MOD 11-2. */
  public char expectedCheckDigit() {
    return CheckDigit.mod11Radix2(digits.substring(0, 15));
  }

  public boolean checkDigitHolds() {
    return digits.charAt(15) == expectedCheckDigit();
  }

  /** The address, which is how it is to be printed: {@code https://orcid.org/…}. */
  public String url() {
    return "https://orcid.org/" + this;
  }

  /** In groups of four: {@code 0000-0002-1825-0097}. */
  @Override
  public String toString() {
    return String.join(
        "-",
        digits.substring(0, 4),
        digits.substring(4, 8),
        digits.substring(8, 12),
        digits.substring(12));
  }
}
