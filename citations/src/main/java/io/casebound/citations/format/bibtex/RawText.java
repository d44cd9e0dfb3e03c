package io.casebound.citations.format.bibtex;

import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;

/**
 * A value as it stands in the file, delimiters gone and strings joined, its markup still in it.
 * Every character knows where it stands.
 */
final class RawText {
  private static final int[] NONE = {};
  private static final int VERBATIM = -1;

  private final Source source;
  private final String text;
  private final int from;
  private final int to;

  // The place of all characters where they stand for it as a whole; else VERBATIM.
  private final int placeStart;
  private final int placeEnd;

  // Where each character stands, for what was joined; else the text is that of the source.
  private final int[] starts;
  private final int[] ends;

  private RawText(
      Source source,
      String text,
      int from,
      int to,
      int placeStart,
      int placeEnd,
      int[] starts,
      int[] ends) {
    this.source = source;
    this.text = text;
    this.from = from;
    this.to = to;
    this.placeStart = placeStart;
    this.placeEnd = placeEnd;
    this.starts = starts;
    this.ends = ends;
  }

  /** What stands in the source from {@code start} to {@code end}. */
  static RawText verbatim(Source source, int start, int end) {
    return new RawText(source, source.text(), start, end, VERBATIM, VERBATIM, NONE, NONE);
  }

  /** A text that stands for the source from {@code start} to {@code end}. */
  static RawText standingFor(Source source, String text, int start, int end) {
    return new RawText(source, text, 0, text.length(), start, end, NONE, NONE);
  }

  /** This text and another right behind it. */
  RawText plus(RawText other) {
    int length = length() + other.length();
    int[] bothStarts = new int[length];
    int[] bothEnds = new int[length];
    places(bothStarts, bothEnds, 0);
    other.places(bothStarts, bothEnds, length());
    String both = value() + other.value();
    return new RawText(source, both, 0, length, VERBATIM, VERBATIM, bothStarts, bothEnds);
  }

  private void places(int[] allStarts, int[] allEnds, int at) {
    for (int i = 0; i < length(); i++) {
      allStarts[at + i] = start(i);
      allEnds[at + i] = end(i);
    }
  }

  /** Another text where this one stands. */
  RawText replacedBy(String other) {
    return length() == 0
        ? standingFor(source, other, 0, 0)
        : standingFor(source, other, start(0), end(length() - 1));
  }

  Source source() {
    return source;
  }

  int length() {
    return to - from;
  }

  char charAt(int index) {
    return text.charAt(from + index);
  }

  String value() {
    return text.substring(from, to);
  }

  String value(int start, int end) {
    return text.substring(from + start, from + end);
  }

  RawText slice(int start, int end) {
    return new RawText(source, text, from + start, from + end, placeStart, placeEnd, starts, ends);
  }

  /** From the beginning of this part to the end of another part of the same text. */
  RawText through(RawText last) {
    return new RawText(source, text, from, last.to, placeStart, placeEnd, starts, ends);
  }

  RawText strip() {
    int start = 0;
    int end = length();
    while (start < end && Character.isWhitespace(charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
  }

  boolean isBlank() {
    int at = 0;
    while (at < length() && Character.isWhitespace(charAt(at))) {
      at++;
    }
    return at == length();
  }

  /** Where the character begins in the source. */
  int start(int index) {
    if (placeStart != VERBATIM) {
      return placeStart;
    }
    return starts.length == 0 ? from + index : starts[from + index];
  }

  /** Where it ends. */
  int end(int index) {
    if (placeStart != VERBATIM) {
      return placeEnd;
    }
    return starts.length == 0 ? from + index + 1 : ends[from + index];
  }

  SourceSpan span() {
    if (length() == 0) {
      int at = placeStart != VERBATIM ? placeStart : starts.length == 0 ? from : 0;
      return source.span(at, at);
    }
    return source.span(Math.min(start(0), start(length() - 1)), maxEnd());
  }

  private int maxEnd() {
    return Math.max(end(0), end(length() - 1));
  }

  /** The characters as they are, markup and all. */
  SourceText asIs() {
    return SourceText.builder(source).append(appended(0, length())).build();
  }

  /** The characters from {@code start} to {@code end} as they are. */
  SourceText appended(int start, int end) {
    if (start == end) {
      return SourceText.builder(source).build();
    }
    if (placeStart != VERBATIM) {
      return SourceText.builder(source).append(value(start, end), placeStart, placeEnd).build();
    }
    if (starts.length == 0) {
      return SourceText.verbatim(source, from + start, from + end);
    }
    SourceText.Builder pieces = SourceText.builder(source);
    int at = start;
    while (at < end) {
      int next = runEnd(at, end);
      pieces.append(value(at, next), start(at), end(next - 1));
      at = next;
    }
    return pieces.build();
  }

  /** How far characters follow each other as they do in the source, or stand for one place. */
  private int runEnd(int at, int limit) {
    int next = at + 1;
    boolean stands = next < limit && start(next) == start(at) && end(next) == end(at);
    while (next < limit
        && (stands
            ? start(next) == start(at) && end(next) == end(at)
            : start(next) == end(next - 1) && end(next) == start(next) + 1)) {
      next++;
    }
    return next;
  }

  @Override
  public String toString() {
    return value();
  }
}
