package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Holds what is put into a case to a form that reads the same from every file. */
final class Wording {
  // XML 1.0, production 3: the white space that an attribute or a token collapses.
  private static final CharMatcher SPACE = CharMatcher.anyOf(" \t\r\n");

  // Namespaces in XML 1.0, production 4 (NCName), its ASCII part.
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*+");

  /** Digits before and behind the point; no measurement has more. */
  private static final int DIGITS = 30;

  private Wording() {}

  /** The text with single spaces; refuses one that is blank or that XML cannot hold. */
  static String clean(String text) {
    String clean = SPACE.trimAndCollapseFrom(text, ' ');
    checkArgument(!clean.isEmpty(), "a blank text; leave out what is not known");
    int alien = clean.codePoints().filter(c -> !isXml(c)).findFirst().orElse(-1);
    checkArgument(
        alien < 0,
        "a text holds the character U+%s, which XML cannot",
        Ascii.toUpperCase(Integer.toHexString(alien)));
    return clean;
  }

  // XML 1.0, production 2 (Char).
  private static boolean isXml(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }

  /** An identifier: letters and digits of ASCII, dots, hyphens and underscores; no digit first. */
  static String identifier(String id) {
    checkArgument(
        IDENTIFIER.matcher(id).matches(),
        "\"%s\" is no identifier: use letters, digits, - . and _, and begin with a letter",
        id);
    return id;
  }

  /** The number without an exponent. */
  static BigDecimal plain(BigDecimal number) {
    checkArgument(
        number.scale() <= DIGITS && number.precision() - number.scale() <= DIGITS,
        "a number of more than %s digits before or behind the point",
        DIGITS);
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
