package io.casebound.citations.csl;

import com.google.common.base.CharMatcher;

/**
 * Keeps the capitals of names that have no other letters: the processor takes "JAMA" for a title
 * that somebody shouts, and makes "Jama" of it. A small letter that no text has, and that is taken
 * out again, lets it think otherwise.
 */
final class Capitals {
  /** U+1E9F, small delta of medieval Latin. */
  private static final char SMALL = '\u1E9F';

  private static final CharMatcher MARK = CharMatcher.is(SMALL);

  private Capitals() {}

  static String keep(String name) {
    boolean isShort = name.length() <= 8 && name.indexOf(' ') < 0;
    return isShort && name.chars().noneMatch(Character::isLowerCase) ? name + SMALL : name;
  }

  static String kept(String printed) {
    return MARK.removeFrom(printed);
  }
}
