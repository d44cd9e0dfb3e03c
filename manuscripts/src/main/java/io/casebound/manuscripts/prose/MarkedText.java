package io.casebound.manuscripts.prose;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;

/**
 * A paragraph's text with what its format marked in it.
 *
 * @param superscripts what the format sets as superscript, in order; a Unicode superscript needs no
 *     mark
 * @param links what the format marks as links, in order
 */
public record MarkedText(
    SourceText text, ImmutableList<TextRange> superscripts, ImmutableList<MarkedLink> links) {

  /** A text of a format that marks no links. */
  public MarkedText(SourceText text, ImmutableList<TextRange> superscripts) {
    this(text, superscripts, ImmutableList.of());
  }

  /** A text without marks. */
  public static MarkedText of(SourceText text) {
    return new MarkedText(text, ImmutableList.of());
  }

  /** The part from {@code start} to {@code end}, with the marks in it. */
  public MarkedText slice(int start, int end) {
    ImmutableList<TextRange> raised =
        superscripts.stream()
            .filter(range -> start <= range.start() && range.end() <= end)
            .map(range -> new TextRange(range.start() - start, range.end() - start))
            .collect(toImmutableList());
    ImmutableList<MarkedLink> linked =
        links.stream()
            .filter(link -> start <= link.range().start() && link.range().end() <= end)
            .map(link -> link.shiftedBy(start))
            .collect(toImmutableList());
    return new MarkedText(text.slice(start, end), raised, linked);
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
}
