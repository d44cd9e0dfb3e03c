package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One label behind the word "figure" or "table".
 *
 * @param letter what stands before its number: {@code S}; empty for most
 * @param number its number; -1 where it is Roman
 * @param name it as a whole, without panels
 * @param end offset behind it and its panels
 */
record FloatLabel(String letter, int number, String name, int end) {
  private static final int LONGEST_NUMBER = 3;

  private static final String PANEL = "\\p{Alpha}(?![\\p{L}\\p{N}'’])";

  private static final String LIST =
      PANEL + "(?:[\\s\u00a0]?(?:[-–—‑,&/]|and)[\\s\u00a0]?" + PANEL + "){0,12}+";

  // "A", "(a)", "A–C", "A, B and D", "ab"
  private static final String PANELS =
      "(?:[\\s\u00a0]?\\(" + LIST + "\\)|" + LIST + "|[A-Ha-h]{2,4}(?![\\p{L}\\p{N}]))?";

  private static final Pattern PANELS_BEHIND = Pattern.compile(PANELS);
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}(?![\\p{L}\\p{N}])");

  private static final Pattern COUNTED = Pattern.compile("[\\s\u00a0]{1,2}(\\p{Ll}{2,20}'?)");
  private static final ImmutableSet<String> UNITS =
      ImmutableSet.copyOf(DataLines.of(FloatLabel.class, "units.txt"));

  /** The label at an offset: a number, perhaps with a letter before it, or a Roman numeral. */
  static Optional<FloatLabel> at(CharSequence text, int from, boolean supplementary) {
    boolean lettered = from < text.length() && isCapital(text.charAt(from));
    int start = lettered ? from + 1 : from;
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      return lettered ? roman(text, from) : Optional.empty();
    }
    boolean percent = end < text.length() && text.charAt(end) == '%';
    if (end - start > LONGEST_NUMBER || percent) {
      return Optional.empty();
    }
    String letter = lettered ? String.valueOf(text.charAt(from)) : supplementary ? "S" : "";
    int number = Integer.parseInt(text, start, end, 10);
    return Optional.of(new FloatLabel(letter, number, letter + number, endOfPanels(text, end)));
  }

  private static Optional<FloatLabel> roman(CharSequence text, int from) {
    Matcher roman = ROMAN.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return roman.lookingAt()
        ? Optional.of(new FloatLabel("", -1, roman.group(), roman.end()))
        : Optional.empty();
  }

  private static int endOfPanels(CharSequence text, int from) {
    int at = from < text.length() && FloatLabels.isSpace(text.charAt(from)) ? from + 1 : from;
    if (at == text.length() || !(text.charAt(at) == '(' || isLetter(text.charAt(at)))) {
      return from;
    }
    Matcher panels =
        PANELS_BEHIND.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return panels.lookingAt() ? panels.end() : from;
  }

  boolean isRoman() {
    return number < 0;
  }

  /** Whether the number counts something ("3 months") instead of naming a figure. */
  boolean counts(CharSequence text) {
    Matcher word = COUNTED.matcher(text).region(end, text.length()).useTransparentBounds(true);
    return word.lookingAt() && UNITS.contains(word.group(1));
  }

  private static boolean isCapital(char c) {
    return 'A' <= c && c <= 'Z';
  }

  private static boolean isLetter(char c) {
    return isCapital(c) || ('a' <= c && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
