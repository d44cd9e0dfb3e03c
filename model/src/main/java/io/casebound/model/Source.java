package io.casebound.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import com.google.common.primitives.ImmutableIntArray;

/**
 * A text as it came in, with a name, that can tell line and column of every offset. Lines end at
 * LF, CR or CR LF.
 */
public final class Source {
  private final String name;
  private final String text;
  private final int firstLine;
  private final ImmutableIntArray lineStarts;

  // Where code points of two units have their second one: columns count such a pair as one.
  private final ImmutableIntArray pairs;

  private Source(String name, String text, int firstLine) {
    this.name = name;
    this.text = text;
    this.firstLine = firstLine;
    this.lineStarts = lineStartsOf(text);
    this.pairs = pairsOf(text);
  }

  /** A source with the name that the user gave and its decoded text. */
  public static Source of(String name, String text) {
    return new Source(name, text, 1);
  }

  /**
   * A part of a longer text, which begins with a line of it. Offsets count from its own beginning,
   * lines from that of the whole text.
   *
   * @param firstLine the number of that line in the whole text, counted from 1
   */
  public static Source part(String name, String text, int firstLine) {
    checkArgument(firstLine >= 1, "no line: %s", firstLine);
    return new Source(name, text, firstLine);
  }

  private static ImmutableIntArray lineStartsOf(String text) {
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder().add(0);
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      int end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
      boolean both = end == carriage && feed == carriage + 1;
      int next = both ? end + 2 : end + 1;
      starts.add(next);
      feed = feed >= 0 && feed < next ? text.indexOf('\n', next) : feed;
      carriage = carriage >= 0 && carriage < next ? text.indexOf('\r', next) : carriage;
    }
    return starts.build();
  }

  /** The name as the user gave it: a path, or {@code -} for standard input. */
  public String name() {
    return name;
  }

  /** The whole decoded text. */
  public String text() {
    return text;
  }

  /** How many lines there are, at least 1. */
  public int lineCount() {
    return lineStarts.length();
  }

  /** The text of a line, as spans count them, without its line end. */
  public String line(int number) {
    int index = number - firstLine;
    checkElementIndex(index, lineStarts.length());
    int start = lineStarts.get(index);
    int end = index + 1 == lineStarts.length() ? text.length() : lineStarts.get(index + 1);
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The span from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units. */
  public SourceSpan span(int start, int end) {
    checkPositionIndexes(start, end, text.length());
    int line = lineAt(start);
    int endLine = lineAt(end);
    return new SourceSpan(
        name,
        start,
        end,
        line + firstLine - 1,
        column(line, start),
        endLine + firstLine - 1,
        column(endLine, end));
  }

  /** The empty span at the very beginning, for what concerns the whole source. */
  public SourceSpan beginning() {
    return span(0, 0);
  }

  private int lineAt(int offset) {
    int low = 0;
    int high = lineStarts.length() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineStarts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  private int column(int line, int offset) {
    int start = lineStarts.get(line - 1);
    return offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1;
  }

  private static ImmutableIntArray pairsOf(String text) {
    ImmutableIntArray.Builder pairs = ImmutableIntArray.builder();
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        pairs.add(i);
      }
    }
    return pairs.build();
  }

  /** How many second units stand before an offset. */
  private int pairsBefore(int offset) {
    int low = 0;
    int high = pairs.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return name;
  }
}
