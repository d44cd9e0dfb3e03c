package io.casebound.validation.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;

/**
 * The source lines of a span with its words marked by carets. A span over several lines shows its
 * first and its last; a line too long for the page shows the part around the span.
 */
final class SourceExcerpt {
  private static final String INDENT = "  ";
  private static final String BAR = " │ ";

  private final Source source;
  private final SourceSpan span;
  private final int numberWidth;
  private final int textWidth;
  private final Palette palette;

  private SourceExcerpt(Source source, SourceSpan span, int width, Palette palette) {
    this.source = source;
    this.span = span;
    this.numberWidth = Integer.toString(span.endLine()).length();
    this.textWidth = width - INDENT.length() - numberWidth - BAR.length();
    this.palette = palette;
  }

  /** The lines to print, none wider than {@code width} columns. */
  static ImmutableList<String> of(Source source, SourceSpan span, int width, Palette palette) {
    return new SourceExcerpt(source, span, width, palette).lines();
  }

  private ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    int first = span.line();
    int last = lastLine();
    DisplayLine line = DisplayLine.of(source.line(first));
    add(lines, first, line, span.column() - 1, first == last ? end(line) : line.length());
    if (last > first + 1) {
      lines.add(gutter("⋮").stripTrailing());
    }
    if (last > first) {
      DisplayLine closing = DisplayLine.of(source.line(last));
      add(lines, last, closing, indentation(closing), end(closing));
    }
    return lines.build();
  }

  // A span that ends at the very beginning of a line ends with the line before.
  private int lastLine() {
    boolean endsBefore = span.endColumn() == 1 && span.endLine() > span.line();
    return endsBefore ? span.endLine() - 1 : span.endLine();
  }

  private int end(DisplayLine line) {
    return lastLine() == span.endLine()
        ? Math.min(span.endColumn() - 1, line.length())
        : line.length();
  }

  private static int indentation(DisplayLine line) {
    int i = 0;
    while (i < line.length() && line.isSpace(i)) {
      i++;
    }
    return i;
  }

  private void add(
      ImmutableList.Builder<String> lines, int number, DisplayLine line, int start, int end) {
    LineWindow window = LineWindow.around(line, Math.min(start, line.length()), end, textWidth);
    lines.add(gutter(Integer.toString(number)) + window.text());
    lines.add(gutter("") + window.padding() + palette.mark(window.carets()));
  }

  private String gutter(String number) {
    return palette.faint(INDENT + Strings.padStart(number, numberWidth, ' ') + BAR);
  }
}
