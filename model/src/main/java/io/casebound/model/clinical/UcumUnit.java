package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Reads a unit by the grammar of the UCUM specification (its syntax rules, in Backus–Naur form):
 * terms joined by {@code .} and {@code /}, parentheses, exponents, and annotations in braces.
 * Whether a unit of that name exists is not looked up.
 */
final class UcumUnit {
  private static final int LENGTH = 100;

  private final String unit;
  private int at;

  private UcumUnit(String unit) {
    this.unit = unit;
  }

  /** The unit, if the grammar allows it; else an error. */
  static String check(String unit) {
    checkArgument(
        unit.length() <= LENGTH && new UcumUnit(unit).isWhole(),
        "\"%s\" is no unit of UCUM; write mm, mg/dL, 10*9/L",
        unit.length() <= LENGTH ? unit : unit.substring(0, LENGTH) + "…");
    return unit;
  }

  private boolean isWhole() {
    accept('/');
    return term() && at == unit.length();
  }

  private boolean term() {
    boolean whole = component();
    while (whole && (accept('.') || accept('/'))) {
      whole = component();
    }
    return whole;
  }

  private boolean component() {
    if (accept('(')) {
      return term() && accept(')');
    }
    if (annotation()) {
      return true;
    }
    return symbol() && annotationMayFollow();
  }

  private boolean annotationMayFollow() {
    annotation();
    return true;
  }

  /** A factor, or the symbol of a unit with an exponent that may follow. */
  private boolean symbol() {
    int start = at;
    while (at < unit.length() && (isAtom(unit.charAt(at)) || isBracketed() || isSign(start))) {
      at++;
    }
    return at > start;
  }

  /** A sign is part of a symbol in its exponent only: before a digit, and not first. */
  private boolean isSign(int start) {
    char c = unit.charAt(at);
    return (c == '+' || c == '-')
        && at > start
        && at + 1 < unit.length()
        && isDigit(unit.charAt(at + 1));
  }

  /** Moves to the end of a name in square brackets, as in {@code mm[Hg]}. */
  private boolean isBracketed() {
    int end = unit.indexOf(']', at);
    if (unit.charAt(at) != '[' || end < at + 2) {
      return false;
    }
    at = end;
    return true;
  }

  /** Text in braces, such as {@code {cells}}, which means nothing to the unit. */
  private boolean annotation() {
    int end = unit.indexOf('}', at);
    if (at >= unit.length() || unit.charAt(at) != '{' || end < 0) {
      return false;
    }
    boolean plain =
        unit.substring(at + 1, end).chars().allMatch(c -> c >= '!' && c <= '~' && c != '{');
    at = plain ? end + 1 : at;
    return plain;
  }

  private static boolean isAtom(char c) {
    return c > ' ' && c <= '~' && "+-./(){}[]=\"".indexOf(c) < 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean accept(char c) {
    boolean there = at < unit.length() && unit.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }
}
