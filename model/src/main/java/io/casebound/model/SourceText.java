package io.casebound.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import com.google.common.primitives.ImmutableIntArray;
import org.jspecify.annotations.Nullable;

/**
 * Text as a reader understood it (entities resolved, markup gone, broken lines mended), every
 * character of which knows where it stands in the source. Offsets count UTF-16 units of {@link
 * #value()}.
 */
public final class SourceText implements CharSequence {
  private final Source source;
  private final String value;

  // Three numbers a piece: it covers value[textStart, textStart of the next) and stands at
  // source[sourceStart, sourceEnd). Where both are of one length, they agree one to one.
  private final ImmutableIntArray pieces;

  private SourceText(Source source, String value, ImmutableIntArray pieces) {
    this.source = source;
    this.value = value;
    this.pieces = pieces;
  }

  /**
   * A text that stands word for word in the source, from {@code start} to {@code end}. An empty one
   * has its place, too.
   */
  public static SourceText verbatim(Source source, int start, int end) {
    return new SourceText(
        source, source.text().substring(start, end), ImmutableIntArray.of(0, start, end));
  }

  /** A text of no file, its own source: for values that a program makes. */
  public static SourceText of(String text) {
    return verbatim(Source.of("", text), 0, text.length());
  }

  public static Builder builder(Source source) {
    return new Builder(source);
  }

  /** The text itself. */
  public String value() {
    return value;
  }

  public Source source() {
    return source;
  }

  /** Where the whole text stands. */
  public SourceSpan span() {
    return span(0, value.length());
  }

  /** The offset at which the whole text begins in its source; 0 where it is empty. */
  public int start() {
    return pieces.isEmpty() ? 0 : pieceSourceStart(0);
  }

  /** The offset at which the whole text ends in its source; 0 where it is empty. */
  public int end() {
    return pieces.isEmpty() ? 0 : pieceSourceEnd(pieceCount() - 1);
  }

  /** Where {@code value[start, end)} stands, from its first to its last character. */
  public SourceSpan span(int start, int end) {
    checkPositionIndexes(start, end, value.length());
    if (pieces.isEmpty()) {
      return source.beginning();
    }
    int from = sourceStart(start);
    int to = start == end ? from : sourceEnd(end);
    return source.span(Math.min(from, to), Math.max(from, to));
  }

  /** The part {@code value[start, end)}, each character in its place. */
  public SourceText slice(int start, int end) {
    checkPositionIndexes(start, end, value.length());
    if (start < end && pieceCount() == 1 && isVerbatim(0)) {
      int shift = pieceSourceStart(0);
      return new SourceText(
          source, value.substring(start, end), ImmutableIntArray.of(0, start + shift, end + shift));
    }
    Builder part = builder(source);
    for (int i = pieceAt(start); i < pieceCount() && pieceStart(i) < end; i++) {
      int from = Math.max(start, pieceStart(i));
      int to = Math.min(end, pieceEnd(i));
      if (from < to && isVerbatim(i)) {
        int shift = pieceSourceStart(i) - pieceStart(i);
        part.append(value, from, to, from + shift, to + shift);
      } else if (from < to) {
        part.appendPart(value.substring(from, to), pieceSourceStart(i), pieceSourceEnd(i));
      }
    }
    return part.build();
  }

  /** The same without white space at either end. */
  public SourceText strip() {
    int start = 0;
    int end = value.length();
    while (start < end && Character.isWhitespace(value.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(value.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == value.length() ? this : slice(start, end);
  }

  /** Another text that stands where this one does. */
  public SourceText replacedBy(String text) {
    SourceSpan place = span();
    return builder(source).append(text, place.start(), place.end()).build();
  }

  /** Where in the source the character at {@code index} stands: an offset in UTF-16 units. */
  public int offset(int index) {
    checkElementIndex(index, value.length());
    return sourceStart(index);
  }

  private int sourceStart(int offset) {
    int piece = pieceAt(offset);
    if (offset >= pieceEnd(piece)) {
      return pieceSourceEnd(piece);
    }
    return isVerbatim(piece)
        ? pieceSourceStart(piece) + offset - pieceStart(piece)
        : pieceSourceStart(piece);
  }

  private int sourceEnd(int offset) {
    int piece = pieceAt(offset - 1);
    return isVerbatim(piece)
        ? pieceSourceStart(piece) + offset - pieceStart(piece)
        : pieceSourceEnd(piece);
  }

  private int pieceAt(int offset) {
    int low = 0;
    int high = pieceCount() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieceStart(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int pieceCount() {
    return pieces.length() / 3;
  }

  private int pieceStart(int piece) {
    return pieces.get(3 * piece);
  }

  private int pieceSourceStart(int piece) {
    return pieces.get(3 * piece + 1);
  }

  private int pieceSourceEnd(int piece) {
    return pieces.get(3 * piece + 2);
  }

  private int pieceEnd(int piece) {
    return piece + 1 < pieceCount() ? pieceStart(piece + 1) : value.length();
  }

  private boolean isVerbatim(int piece) {
    return pieceEnd(piece) - pieceStart(piece) == pieceSourceEnd(piece) - pieceSourceStart(piece);
  }

  @Override
  public int length() {
    return value.length();
  }

  @Override
  public char charAt(int index) {
    return value.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return value.subSequence(start, end);
  }

  /** Equal are texts of the same words at the same place of the same source. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that
        && value.equals(that.value)
        && source.name().equals(that.source.name())
        && pieces.equals(that.pieces);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  /** Puts a text together, piece by piece, in the order of the text. */
  public static final class Builder {
    /** Room for so many pieces at first, where there are several. */
    private static final int FEW = 8;

    private final Source source;
    private final StringBuilder value = new StringBuilder(0);

    // The end of the text so far, where it is a run of the source that has not been copied yet:
    // most
    // texts are one run.
    private int runStart;
    private int runEnd;

    // The pieces before the last one; null where there are none.
    private ImmutableIntArray.@Nullable Builder pieces;

    // The last piece, which the next one may go on.
    private int textStart;
    private int sourceStart;
    private int sourceEnd;

    private Builder(Source source) {
      this.source = source;
    }

    /** Adds what stands in the source from {@code start} to {@code end}, word for word. */
    public Builder append(int start, int end) {
      return append(source.text(), start, end, start, end);
    }

    /** Adds {@code text}, which is how the reader understood the source from start to end. */
    public Builder append(String text, int start, int end) {
      return append(text, 0, text.length(), start, end);
    }

    /** Adds a text that has a place already, in the same source. */
    public Builder append(SourceText text) {
      checkArgument(text.source == source, "a text of another source");
      for (int i = 0; i < text.pieceCount(); i++) {
        append(
            text.value,
            text.pieceStart(i),
            text.pieceEnd(i),
            text.pieceSourceStart(i),
            text.pieceSourceEnd(i));
      }
      return this;
    }

    private Builder append(String text, int from, int to, int start, int end) {
      checkArgument(0 <= start && start <= end && end <= source.text().length(), "no such place");
      if (from < to) {
        if (!goesOn(to - from, start, end)) {
          endPiece();
          sourceStart = start;
        }
        sourceEnd = end;
        boolean run = from == start && to == end && text.equals(source.text());
        if (!run || runEnd != start) {
          endRun();
        }
        if (!run) {
          value.append(text, from, to);
        } else {
          runStart = runEnd == 0 ? start : runStart;
          runEnd = end;
        }
      }
      return this;
    }

    private void endRun() {
      if (runStart < runEnd) {
        value.append(source.text().substring(runStart, runEnd));
      }
      runStart = 0;
      runEnd = 0;
    }

    /** Whether a text of that length and place goes on the last piece, one to one. */
    private boolean goesOn(int length, int start, int end) {
      return start == sourceEnd
          && textStart < length()
          && length == end - start
          && length() - textStart == sourceEnd - sourceStart;
    }

    private void endPiece() {
      if (textStart < length()) {
        if (pieces == null) {
          pieces = ImmutableIntArray.builder(3 * FEW);
        }
        pieces.add(textStart).add(sourceStart).add(sourceEnd);
        textStart = length();
        sourceEnd = -1;
      }
    }

    /** Adds a part of a text that stands as a whole for the source from start to end. */
    private void appendPart(String part, int start, int end) {
      // A piece as long as its source is taken for the source, letter for letter: so cut it.
      int cut = part.length() == end - start ? 1 : part.length();
      append(part.substring(0, cut), start, end);
      append(part.substring(cut), start, end);
    }

    /** How many UTF-16 units there are so far. */
    public int length() {
      return value.length() + runEnd - runStart;
    }

    /** A character that there is so far. */
    public char charAt(int index) {
      int inRun = index - value.length();
      return inRun < 0 ? value.charAt(index) : source.text().charAt(runStart + inRun);
    }

    /** The last character so far, or a NUL where there is none. */
    public char last() {
      return length() == 0 ? '\0' : charAt(length() - 1);
    }

    /** The text so far. */
    public SourceText build() {
      if (pieces == null && textStart < length()) {
        ImmutableIntArray only = ImmutableIntArray.of(textStart, sourceStart, sourceEnd);
        return new SourceText(source, text(), only);
      }
      endPiece();
      return new SourceText(
          source, text(), pieces == null ? ImmutableIntArray.of() : pieces.build());
    }

    private String text() {
      if (value.isEmpty()) {
        return source.text().substring(runStart, runEnd);
      }
      endRun();
      return value.toString();
    }
  }
}
