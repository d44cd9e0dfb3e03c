package io.casebound.manuscripts.prose;

import io.casebound.model.Source;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.UnreadableInputException;

/** Keeps plain text and Markdown within {@link ReadLimits}, before anything is made of it. */
public final class TextSize {
  private final Source source;
  private int paragraphs;
  private int paragraphStart = -1;

  private TextSize(Source source) {
    this.source = source;
  }

  /** Throws where a text is larger in any way than a manuscript can be. */
  public static void check(Source source) throws UnreadableInputException {
    if (source.text().length() > ReadLimits.TEXT_CHARS) {
      throw tooLarge(source, 0, "more than " + ReadLimits.TEXT_CHARS + " characters");
    }
    if (source.lineCount() > ReadLimits.TEXT_LINES) {
      throw tooLarge(source, 0, "more than " + ReadLimits.TEXT_LINES + " lines");
    }
    new TextSize(source).paragraphs();
  }

  private void paragraphs() throws UnreadableInputException {
    String text = source.text();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      line(text, start, end);
      start = end + 1;
    }
  }

  private void line(String text, int start, int end) throws UnreadableInputException {
    if (isBlank(text, start, end)) {
      paragraphStart = -1;
      return;
    }
    if (paragraphStart < 0) {
      paragraphStart = start;
      paragraphs++;
    }
    if (paragraphs > ReadLimits.TEXT_PARAGRAPHS) {
      throw tooLarge(source, start, "more than " + ReadLimits.TEXT_PARAGRAPHS + " paragraphs");
    }
    if (end - paragraphStart > ReadLimits.PARAGRAPH_CHARS) {
      throw new UnreadableInputException(
          source.span(paragraphStart, paragraphStart)
              + ": has a paragraph of more than "
              + ReadLimits.PARAGRAPH_CHARS
              + " characters; break it into paragraphs.");
    }
  }

  private static boolean isBlank(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  private static UnreadableInputException tooLarge(Source source, int at, String size) {
    return new UnreadableInputException(
        source.span(at, at) + ": has " + size + "; give the manuscript alone.");
  }
}
