package io.casebound.validation.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** Breaks running text into lines of a page. */
final class Paragraphs {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final String CUT = "…";

  private Paragraphs() {}

  /** The text in lines of at most {@code width} columns; a longer word has a line of its own. */
  static ImmutableList<String> wrap(String text, int width) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : WORDS.split(DisplayLine.clean(text))) {
      int needed = DisplayLine.width(word);
      if (used > 0 && used + 1 + needed > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += needed;
    }
    if (used > 0) {
      lines.add(line.toString());
    }
    return lines.build();
  }

  /** The beginning of a text in one line, cut behind a word where it is longer than the width. */
  static String shorten(String text, int width) {
    String whole = String.join(" ", WORDS.split(DisplayLine.clean(text)));
    if (DisplayLine.width(whole) <= width) {
      return whole;
    }
    ImmutableList<String> lines = wrap(whole, width - CUT.length());
    DisplayLine first = DisplayLine.of(lines.get(0));
    int end = first.length();
    while (first.width(0, end) > width - CUT.length()) {
      end--;
    }
    return first.show(0, end) + CUT;
  }
}
