package io.casebound.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import com.google.common.primitives.ImmutableIntArray;

/**
 * Text as a reader understood it (entities resolved, markup gone, broken lines mended), every
 * character of which knows where it stands in the source. Offsets count UTF-16 units of {@link
 * #value()}.
 */
public final class SourceText implements CharSequence {
  private final Source source;
  private final String value;

  // Piece i covers value[textStarts[i], textStarts[i + 1]) and stands at
  // source[sourceStarts[i], sourceEnds[i]). Where both are of one length, they agree one to one.
  private final ImmutableIntArray textStarts;
  private final ImmutableIntArray sourceStarts;
  private final ImmutableIntArray sourceEnds;

  private SourceText(Builder builder) {
    this.source = builder.source;
    this.value = builder.value.toString();
    this.textStarts = builder.textStarts.build();
    this.sourceStarts = builder.sourceStarts.build();
    this.sourceEnds = builder.sourceEnds.build();
  }

  private SourceText(Source source, int start, int end) {
    this.source = source;
    this.value = source.text().substring(start, end);
    this.textStarts = ImmutableIntArray.of(0);
    this.sourceStarts = ImmutableIntArray.of(start);
    this.sourceEnds = ImmutableIntArray.of(end);
  }

  /** A text that stands word for word in the source, from {@code start} to {@code end}. */
  public static SourceText verbatim(Source source, int start, int end) {
    return start == end ? builder(source).build() : new SourceText(source, start, end);
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
    return sourceStarts.isEmpty() ? 0 : sourceStarts.get(0);
  }

  /** Where {@code value[start, end)} stands, from its first to its last character. */
  public SourceSpan span(int start, int end) {
    checkPositionIndexes(start, end, value.length());
    if (textStarts.isEmpty()) {
      return source.beginning();
    }
    int from = sourceStart(start);
    int to = start == end ? from : sourceEnd(end);
    return source.span(Math.min(from, to), Math.max(from, to));
  }

  /** The part {@code value[start, end)}, each character in its place. */
  public SourceText slice(int start, int end) {
    checkPositionIndexes(start, end, value.length());
    Builder part = builder(source);
    for (int i = pieceAt(start); i < textStarts.length() && textStarts.get(i) < end; i++) {
      int from = Math.max(start, textStarts.get(i));
      int to = Math.min(end, pieceEnd(i));
      if (from < to && isVerbatim(i)) {
        int shift = sourceStarts.get(i) - textStarts.get(i);
        part.append(value.substring(from, to), from + shift, to + shift);
      } else if (from < to) {
        part.appendPart(value.substring(from, to), sourceStarts.get(i), sourceEnds.get(i));
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

  private int sourceStart(int offset) {
    int piece = pieceAt(offset);
    if (offset >= pieceEnd(piece)) {
      return sourceEnds.get(piece);
    }
    return isVerbatim(piece)
        ? sourceStarts.get(piece) + offset - textStarts.get(piece)
        : sourceStarts.get(piece);
  }

  private int sourceEnd(int offset) {
    int piece = pieceAt(offset - 1);
    return isVerbatim(piece)
        ? sourceStarts.get(piece) + offset - textStarts.get(piece)
        : sourceEnds.get(piece);
  }

  private int pieceAt(int offset) {
    int low = 0;
    int high = textStarts.length() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (textStarts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int pieceEnd(int piece) {
    return piece + 1 < textStarts.length() ? textStarts.get(piece + 1) : value.length();
  }

  private boolean isVerbatim(int piece) {
    return pieceEnd(piece) - textStarts.get(piece)
        == sourceEnds.get(piece) - sourceStarts.get(piece);
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
        && textStarts.equals(that.textStarts)
        && sourceStarts.equals(that.sourceStarts)
        && sourceEnds.equals(that.sourceEnds);
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
    private final Source source;
    private final StringBuilder value = new StringBuilder();
    private final ImmutableIntArray.Builder textStarts = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder sourceStarts = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder sourceEnds = ImmutableIntArray.builder();

    private Builder(Source source) {
      this.source = source;
    }

    /** Adds what stands in the source from {@code start} to {@code end}, word for word. */
    public Builder append(int start, int end) {
      return append(source.text().substring(start, end), start, end);
    }

    /** Adds {@code text}, which is how the reader understood the source from start to end. */
    public Builder append(String text, int start, int end) {
      checkArgument(0 <= start && start <= end && end <= source.text().length(), "no such place");
      if (!text.isEmpty()) {
        textStarts.add(value.length());
        sourceStarts.add(start);
        sourceEnds.add(end);
        value.append(text);
      }
      return this;
    }

    /** Adds a text that has a place already, in the same source. */
    public Builder append(SourceText text) {
      checkArgument(text.source == source, "a text of another source");
      for (int i = 0; i < text.textStarts.length(); i++) {
        append(
            text.value.substring(text.textStarts.get(i), text.pieceEnd(i)),
            text.sourceStarts.get(i),
            text.sourceEnds.get(i));
      }
      return this;
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
      return value.length();
    }

    /** The last character so far, or a NUL where there is none. */
    public char last() {
      return value.isEmpty() ? '\0' : value.charAt(value.length() - 1);
    }

    public SourceText build() {
      return new SourceText(this);
    }
  }
}
