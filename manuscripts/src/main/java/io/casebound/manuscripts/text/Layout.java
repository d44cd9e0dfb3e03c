package io.casebound.manuscripts.text;

import io.casebound.manuscripts.prose.TextLine;
import java.util.List;

/**
 * How the lines of a text were broken.
 *
 * @param width the length that full lines have, in characters
 * @param wrapped whether paragraphs run over several lines; otherwise each line is one
 */
record Layout(int width, boolean wrapped) {
  /** Lines longer than this were not broken to fit a page. */
  private static final int LONGEST_WRAPPED = 180;

  static Layout of(List<TextLine> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    if (lengths.length == 0) {
      return new Layout(0, false);
    }
    long all = 0;
    long inLong = 0;
    for (int length : lengths) {
      all += length;
      inLong += length > LONGEST_WRAPPED ? length : 0;
    }
    boolean wrapped = inLong * 2 < all;
    int full = lengths[(int) (lengths.length * 0.9)];
    return new Layout(Math.min(full, LONGEST_WRAPPED), wrapped);
  }

  /**
   * Whether the first word of the next line would have found room: so the line was ended on
   * purpose.
   */
  boolean isShort(TextLine line, TextLine next) {
    String following = next.text().value().strip();
    int space = following.indexOf(' ');
    int word = space < 0 ? following.length() : space;
    return line.text().length() + 1 + word <= width * 0.95;
  }
}
