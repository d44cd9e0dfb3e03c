package io.casebound.validation.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import java.util.Arrays;

/**
 * The words of a line of XML, as its reader sees them: no tags, and characters instead of their
 * references. Each keeps its place in the line.
 */
final class XmlWords {
  /** Elements of JATS within a word or between words, whose tags part nothing. */
  private static final ImmutableSet<String> WITHIN_WORDS =
      ImmutableSet.of(
          "abbrev",
          "bold",
          "email",
          "ext-link",
          "italic",
          "monospace",
          "named-content",
          "sc",
          "styled-content",
          "sub",
          "sup",
          "underline",
          "uri",
          "xref");

  private static final ImmutableMap<String, Integer> NAMED =
      ImmutableMap.of(
          "amp",
          (int) '&',
          "lt",
          (int) '<',
          "gt",
          (int) '>',
          "quot",
          (int) '"',
          "apos",
          (int) '\'');

  /** Lines before one that are looked at for a tag that begins there. */
  private static final int LINES_BACK = 20;

  private static final String CLOSING_UP = ",.;:)]";
  private static final String OPENING = "([";
  private static final int LONGEST_REFERENCE = 10;
  private static final int NOTHING = DisplayLine.NOTHING;
  private static final int TAG = -2;

  private final int[] line;
  private final int[] shown;
  private int last = NOTHING;
  private int beforeTag = NOTHING;

  private XmlWords(String text) {
    this.line = text.codePoints().toArray();
    this.shown = new int[line.length];
  }

  /** Whether a source is XML: it begins with a tag that is no comment, and ends with one. */
  static boolean isIn(Source source) {
    String text = source.text();
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    int last = text.length() - 1;
    while (last > start && isBlank(text.charAt(last))) {
      last--;
    }
    return last > start
        && text.charAt(start) == '<'
        && !text.startsWith("<!--", start)
        && text.charAt(last) == '>';
  }

  /** The line of that number. */
  static DisplayLine line(Source source, int number) {
    XmlWords words = new XmlWords(source.line(number));
    words.read(startsInTag(source, number));
    return DisplayLine.of(words.shown);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF';
  }

  private static boolean startsInTag(Source source, int number) {
    for (int i = number - 1; i >= Math.max(1, number - LINES_BACK); i--) {
      String before = source.line(i);
      int opened = before.lastIndexOf('<');
      int closed = before.lastIndexOf('>');
      if (opened != closed) {
        return opened > closed;
      }
    }
    return false;
  }

  private void read(boolean inTag) {
    Arrays.fill(shown, NOTHING);
    int i = 0;
    while (i < line.length) {
      boolean tag = line[i] == '<' || (i == 0 && inTag);
      int end = tag ? tagEnd(i) : referenceEnd(i);
      if (!tag) {
        show(i, character(i, end));
      } else if (!isWithinWords(i, end)) {
        show(i, TAG);
      }
      i = end;
    }
    dropTagSpace();
  }

  /**
   * Shows a character; spaces in a row as one, and no space of a tag before a mark or behind one.
   */
  private void show(int place, int character) {
    boolean space = character == TAG || Character.isWhitespace(character);
    if (!space && CLOSING_UP.indexOf(character) >= 0) {
      dropTagSpace();
    }
    boolean opened = character == TAG && last >= 0 && OPENING.indexOf(shown[last]) >= 0;
    if (!(space && (last < 0 || shown[last] == ' ')) && !opened) {
      shown[place] = space ? ' ' : character;
      beforeTag = character == TAG ? last : NOTHING;
      last = place;
    }
  }

  private void dropTagSpace() {
    if (last >= 0 && shown[last] == ' ' && beforeTag >= 0) {
      shown[last] = NOTHING;
      last = beforeTag;
      beforeTag = NOTHING;
    }
  }

  private int tagEnd(int start) {
    int end = start;
    while (end < line.length && line[end] != '>') {
      end++;
    }
    return Math.min(end + 1, line.length);
  }

  private boolean isWithinWords(int start, int end) {
    int from = start + 1;
    if (from < end && line[from] == '/') {
      from++;
    }
    int to = from;
    while (to < end && (Character.isLetter(line[to]) || line[to] == '-')) {
      to++;
    }
    return WITHIN_WORDS.contains(new String(line, from, to - from));
  }

  /** The end of a reference to a character that begins here, or of the one character. */
  private int referenceEnd(int start) {
    int most = Math.min(line.length, start + LONGEST_REFERENCE);
    for (int i = start + 1; line[start] == '&' && i < most; i++) {
      if (line[i] == ';') {
        return i + 1;
      }
    }
    return start + 1;
  }

  private int character(int start, int end) {
    if (end == start + 1) {
      return line[start];
    }
    String name = new String(line, start + 1, end - start - 2);
    return name.startsWith("#") ? numbered(name.substring(1)) : NAMED.getOrDefault(name, (int) '?');
  }

  private static int numbered(String number) {
    try {
      int code =
          number.startsWith("x")
              ? Integer.parseInt(number.substring(1), 16)
              : Integer.parseInt(number);
      return Character.isValidCodePoint(code) ? code : '?';
    } catch (NumberFormatException e) {
      return '?';
    }
  }
}
