package io.casebound.terminology.abbreviation;

import io.casebound.model.text.TextRange;
import java.util.regex.Pattern;

/** Where a long form begins and ends. */
final class Boundaries {
  /** What may stand before the first letter that a chemical name is known by. */
  private static final Pattern LOCANTS =
      Pattern.compile(
          "(?:[\\d,'′’.()\\[\\]+±/-]|(?<![A-Za-z])(?:alpha|beta|gamma|delta|omega|[α-ωA-Za-z]|[0-9]+[A-Z][a-z]?)(?![A-Za-z]))+");

  private static final int LONGEST_LOCANTS = 60;

  private Boundaries() {}

  /** Whether no long form reaches across that place: a bracket that stands by itself ends it. */
  static boolean isBarrier(String text, int at) {
    char c = text.charAt(at);
    return c == ';'
        || (c == ':' && isSpace(text, at + 1))
        || (isOpener(c) && (at == 0 || isSpace(text, at - 1)) && isWordAt(text, at + 1))
        || (isCloser(c) && isSpace(text, at + 1) && closesWords(text, at));
  }

  /** Whether the bracket that closes there was opened behind a space. */
  private static boolean closesWords(String text, int close) {
    int depth = 0;
    for (int at = close; at >= Math.max(0, close - LongForms.LONGEST); at--) {
      if (isCloser(text.charAt(at))) {
        depth++;
      } else if (isOpener(text.charAt(at)) && --depth == 0) {
        return at == 0 || isSpace(text, at - 1);
      }
    }
    return true;
  }

  private static boolean isSpace(String text, int at) {
    return at < text.length() && Character.isWhitespace(text.charAt(at));
  }

  private static boolean isWordAt(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isCloser(char c) {
    return c == ')' || c == ']';
  }

  private static boolean isOpener(char c) {
    return c == '(' || c == '[';
  }

  /** With the locants before a chemical name, and the brackets behind that it opened. */
  static TextRange widen(String text, int from, int to, TextRange range) {
    return new TextRange(
        withLocants(text, from, range.start()), withClosers(text, to, range.start(), range.end()));
  }

  private static int withLocants(String text, int from, int start) {
    int token = start;
    while (token > Math.max(from, start - LONGEST_LOCANTS)
        && !Character.isWhitespace(text.charAt(token - 1))) {
      token--;
    }
    if (token == start
        || depth(text, token, start) != 0
        || !LOCANTS.matcher(text).region(token, start).matches()) {
      return start;
    }
    return Character.isLetter(text.charAt(token)) ? withFigureBefore(text, from, token) : token;
  }

  /** {@code 17 beta-oestradiol}: figures before the Greek letter belong to it. */
  private static int withFigureBefore(String text, int from, int token) {
    int at = token - 1;
    while (at > from && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean figure = at < token - 1 && (at == from || Character.isWhitespace(text.charAt(at - 1)));
    return figure && at >= from ? at : token;
  }

  private static int withClosers(String text, int to, int start, int end) {
    int behind = end;
    int open = depth(text, start, end);
    while (behind < to && open > 0 && isCloser(text.charAt(behind))) {
      behind++;
      open--;
    }
    return behind < to && text.charAt(behind) == '.' ? behind + 1 : behind;
  }

  /** How many brackets opened there are not closed there. */
  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int at = from; at < to; at++) {
      depth += isOpener(text.charAt(at)) ? 1 : isCloser(text.charAt(at)) ? -1 : 0;
    }
    return depth;
  }
}
