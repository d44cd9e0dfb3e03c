package io.casebound.manuscripts.write;

import io.casebound.model.Citation;
import io.casebound.model.CrossReference;
import io.casebound.model.Paragraph;
import io.casebound.model.TargetKind;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes running text so that a Markdown reader gives it back letter for letter. */
final class MarkdownText {
  /** What would begin a block at the beginning of a line (CommonMark 0.31, chapter 4 and 5). */
  private static final Pattern BLOCK_START =
      Pattern.compile("^(?:#{1,6}(?=\\s)|[-+*](?=\\s)|>|~{3}|:{3}|={3,}$|-{3,}$)");

  private static final Pattern ITEM_START = Pattern.compile("^(\\d{1,9})([.)])(?=\\s)");

  /** A citation that nothing but its height marks as one. */
  private static final Pattern BARE_NUMBERS =
      Pattern.compile("\\d{1,3}(?:\\s?[,;–—-]\\s?\\d{1,3}){0,40}+");

  private MarkdownText() {}

  /** A paragraph on one line, its bare citations raised and its notes marked. */
  static String of(Paragraph paragraph) {
    String text = paragraph.text().value();
    TreeMap<Integer, String> marks = new TreeMap<>();
    for (Citation citation : paragraph.citations()) {
      if (isBare(text, citation)) {
        marks.merge(citation.start(), "<sup>", String::concat);
        marks.merge(citation.end(), "</sup>", (before, after) -> after + before);
      }
    }
    for (CrossReference reference : paragraph.crossReferences()) {
      if (reference.kind() == TargetKind.FOOTNOTE) {
        reference
            .targetIds()
            .forEach(id -> marks.merge(reference.end(), "[^" + label(id) + "]", String::concat));
      }
    }
    StringBuilder line = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, String> mark : marks.entrySet()) {
      line.append(escaped(text.substring(from, mark.getKey()))).append(mark.getValue());
      from = mark.getKey();
    }
    return lineStart(line.append(escaped(text.substring(from))).toString());
  }

  private static boolean isBare(String text, Citation citation) {
    String shown = text.substring(citation.start(), citation.end());
    boolean bracketed =
        citation.start() > 0 && "[(".indexOf(text.charAt(citation.start() - 1)) >= 0;
    return !bracketed && BARE_NUMBERS.matcher(shown).matches();
  }

  /** The label of a note by its identifier: no sign that would end it. */
  static String label(String id) {
    String bare = id.startsWith("note-") ? id.substring("note-".length()) : id;
    return bare.replaceAll("[\\[\\]\\s^]", "-");
  }

  /** A text without links on one line. */
  static String of(String text) {
    return lineStart(escaped(text));
  }

  private static String lineStart(String line) {
    String stripped = line.strip();
    if (BLOCK_START.matcher(stripped).find()) {
      return "\\" + stripped;
    }
    return ITEM_START.matcher(stripped).replaceFirst("$1\\\\$2");
  }

  /** The text with a backslash before every sign that would be a mark. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append(' ');
        continue;
      }
      if (isMark(text, i, c)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isMark(String text, int i, char c) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    return switch (c) {
      case '\\', '`', '*', '|' -> true;
      case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next));
      case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
      case '&' -> Character.isLetter(next) || next == '#';
      case '(' -> before == ']';
      case '[' -> before == ']' || next == '^';
      case ':' -> before == ']';
      default -> false;
    };
  }
}
