package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;

/**
 * A paragraph's text with what its format marked in it.
 *
 * @param superscripts what the format sets as superscript, in order; a Unicode superscript needs no
 *     mark
 */
public record MarkedText(SourceText text, ImmutableList<TextRange> superscripts) {
  /** The part from {@code start} to {@code end}, with the marks in it. */
  public MarkedText slice(int start, int end) {
    ImmutableList<TextRange> within =
        superscripts.stream()
            .filter(range -> start <= range.start() && range.end() <= end)
            .map(range -> new TextRange(range.start() - start, range.end() - start))
            .collect(ImmutableList.toImmutableList());
    return new MarkedText(text.slice(start, end), within);
  }

  /** The same without white space at either end. */
  public MarkedText strip() {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
  }

  /** A text without marks. */
  public static MarkedText of(SourceText text) {
    return new MarkedText(text, ImmutableList.of());
  }
}
