package io.casebound.manuscripts.markdown;

import com.google.common.base.CharMatcher;
import io.casebound.model.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the place of each character of a text that a parser took out of the source: escapes,
 * entities and indentation make the two differ.
 */
final class Alignment {
  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,32};");
  private static final CharMatcher PUNCTUATION =
      CharMatcher.inRange('!', '/')
          .or(CharMatcher.inRange(':', '@'))
          .or(CharMatcher.inRange('[', '`'))
          .or(CharMatcher.inRange('{', '~'));

  private final SourceText.Builder target;
  private final String source;
  private final String value;
  private final int end;
  private final boolean escapes;
  private int at;
  private int done;

  private Alignment(
      SourceText.Builder target, String source, String value, int start, int end, boolean escapes) {
    this.target = target;
    this.source = source;
    this.value = value;
    this.at = start;
    this.end = end;
    this.escapes = escapes;
  }

  /**
   * Adds {@code value} to {@code target}, each character with its place between {@code start} and
   * {@code end}.
   *
   * @param escapes whether the source may hold Markdown's escapes and entities
   */
  static void append(
      SourceText.Builder target, String source, String value, int start, int end, boolean escapes) {
    new Alignment(target, source, value, start, end, escapes).run();
  }

  private void run() {
    while (done < value.length()) {
      if (!escape() && !entity() && !verbatim() && !space() && !skip()) {
        target.append(value.substring(done), Math.min(at, end), end);
        return;
      }
    }
  }

  private boolean escape() {
    boolean escaped =
        escapes
            && at + 1 < end
            && source.charAt(at) == '\\'
            && source.charAt(at + 1) == value.charAt(done)
            && PUNCTUATION.matches(source.charAt(at + 1));
    if (escaped) {
      add(1, 2);
    }
    return escaped;
  }

  private boolean entity() {
    if (!escapes || at >= end || source.charAt(at) != '&') {
      return false;
    }
    Matcher entity = ENTITY.matcher(source).region(at, end);
    if (!entity.lookingAt() || value.startsWith(entity.group(), done)) {
      return false;
    }
    add(Character.charCount(value.codePointAt(done)), entity.end() - at);
    return true;
  }

  /** Takes as many characters as agree, up to the next that could be an escape or entity. */
  private boolean verbatim() {
    int length = 0;
    while (done + length < value.length()
        && at + length < end
        && source.charAt(at + length) == value.charAt(done + length)
        && (length == 0 || !escapes || "\\&".indexOf(source.charAt(at + length)) < 0)) {
      length++;
    }
    if (length > 0) {
      add(length, length);
    }
    return length > 0;
  }

  private boolean space() {
    if (!Character.isWhitespace(value.charAt(done))) {
      return false;
    }
    int length = 0;
    while (at + length < end && Character.isWhitespace(source.charAt(at + length))) {
      length++;
    }
    add(1, length);
    return true;
  }

  /** Passes over indentation, and over what doubles a quotation mark in YAML. */
  private boolean skip() {
    boolean skipped =
        at < end
            && (Character.isWhitespace(source.charAt(at)) || "'\\".indexOf(source.charAt(at)) >= 0);
    at += skipped ? 1 : 0;
    return skipped;
  }

  private void add(int length, int sourceLength) {
    target.append(value.substring(done, done + length), at, at + sourceLength);
    done += length;
    at += sourceLength;
  }
}
