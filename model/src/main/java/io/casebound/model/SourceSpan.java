package io.casebound.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A stretch of a source. Offsets count UTF-16 units from 0; lines and columns count from 1, columns
 * in code points; ends are exclusive.
 *
 * @param source the name of the source, as the user gave it
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record SourceSpan(
    String source, int start, int end, int line, int column, int endLine, int endColumn)
    implements Comparable<SourceSpan> {

  /** Lines in which the eye finds a word without being told the column. */
  private static final int SHORT_LINE = 200;

  public SourceSpan {
    checkArgument(0 <= start && start <= end, "no span: %s to %s", start, end);
    checkArgument(line >= 1 && column >= 1, "no position: %s:%s", line, column);
  }

  /** Whether {@code other} lies wholly inside this span of the same source. */
  public boolean contains(SourceSpan other) {
    return source.equals(other.source) && start <= other.start && other.end <= end;
  }

  /** Orders by source, then by start, then by end. */
  @Override
  public int compareTo(SourceSpan other) {
    int bySource = source.compareTo(other.source);
    if (bySource != 0) {
      return bySource;
    }
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /**
   * Where it begins, within a sentence: {@code line 36}, and the column too where it lies far out
   * in a long line, as in XML: {@code line 14, column 5691}.
   */
  public String inWords() {
    return column <= SHORT_LINE ? "line " + line : "line " + line + ", column " + column;
  }

  /** The place as compilers print it: {@code file:line:column}. */
  @Override
  public String toString() {
    return source + ":" + line + ":" + column;
  }
}
