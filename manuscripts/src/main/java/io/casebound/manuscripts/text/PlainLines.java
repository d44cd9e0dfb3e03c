package io.casebound.manuscripts.text;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text that hold something. */
final class PlainLines {
  private PlainLines() {}

  /** All lines but the empty ones, without their ends and without the signs of a quoted mail. */
  static ImmutableList<TextLine> of(Source source) {
    List<TextLine> lines = new ArrayList<>();
    String text = source.text();
    boolean quoted = isQuoted(text);
    boolean gap = true;
    boolean page = false;
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      int from = quoted ? behindQuote(text, start, end) : start;
      if (isBlank(text, from, end)) {
        gap = true;
      } else {
        lines.add(new TextLine(SourceText.verbatim(source, from, end), gap, page));
        gap = false;
        page = false;
      }
      page = page || (end < text.length() && text.charAt(end) == '\f');
      start = end + 1;
    }
    return ImmutableList.copyOf(lines);
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && "\n\r\f\u000b\u2028\u2029".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\ufeff') {
        return false;
      }
    }
    return true;
  }

  private static boolean isQuoted(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(200).toList();
    long quoted = lines.stream().filter(line -> line.startsWith(">")).count();
    return quoted > 0 && quoted * 10 >= lines.size() * 8L;
  }

  private static int behindQuote(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == '>' || text.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }
}
