package io.casebound.validation.silencing;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs of a Markdown source as runs of lines that are not blank, and its code blocks. */
final class MarkdownParagraphs {
  private static final Pattern COMMENT = Pattern.compile("<!--(?:[^-]|-(?!->))*+-->");

  private final String text;
  private final List<Range> paragraphs = new ArrayList<>();
  private final List<Range> code = new ArrayList<>();

  MarkdownParagraphs(String text) {
    this.text = text;
    int paragraph = -1;
    int fenceStart = -1;
    String fence = "";
    for (int start = 0; start <= text.length(); ) {
      int end = endOfLine(start);
      String line = text.substring(start, end).strip();
      if (fenceStart < 0 && (line.startsWith("```") || line.startsWith("~~~"))) {
        fenceStart = start;
        fence = line.substring(0, CharMatcher.isNot(line.charAt(0)).indexIn(line + " "));
      } else if (fenceStart >= 0 && line.startsWith(fence)) {
        code.add(new Range(fenceStart, end));
        fenceStart = -1;
      }
      if (line.isEmpty() && paragraph >= 0) {
        paragraphs.add(new Range(paragraph, start));
        paragraph = -1;
      } else if (!line.isEmpty() && paragraph < 0) {
        paragraph = start;
      }
      start = behindLineEnd(end);
    }
    if (paragraph >= 0) {
      paragraphs.add(new Range(paragraph, text.length()));
    }
    if (fenceStart >= 0) {
      code.add(new Range(fenceStart, text.length()));
    }
  }

  /** A stretch of the text, its end exclusive. */
  record Range(int start, int end) {
    boolean holds(int offset) {
      return start <= offset && offset < end;
    }
  }

  /** Whether a code block holds the character there, or a code span opens before it. */
  boolean isCode(int offset) {
    return (offset > 0 && text.charAt(offset - 1) == '`')
        || code.stream().anyMatch(block -> block.holds(offset));
  }

  /** The paragraph that holds a comment; where it holds nothing else, the next that does. */
  Range around(int comment) {
    int index = 0;
    while (index < paragraphs.size() - 1 && paragraphs.get(index).end() <= comment) {
      index++;
    }
    Range own = paragraphs.get(index);
    while (index < paragraphs.size() - 1 && isCommentOnly(paragraphs.get(index))) {
      index++;
    }
    return new Range(own.start(), paragraphs.get(index).end());
  }

  private boolean isCommentOnly(Range paragraph) {
    return COMMENT
        .matcher(text.substring(paragraph.start(), paragraph.end()))
        .replaceAll("")
        .isBlank();
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int behindLineEnd(int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
