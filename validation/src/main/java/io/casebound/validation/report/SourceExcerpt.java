package io.casebound.validation.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;

/**
 * The source lines of spans with their words marked by carets. A span over several lines shows its
 * first and its last; a line too long for the page shows the part around the span. Of XML, the
 * words are shown without the tags, unless the span marks a tag alone.
 */
final class SourceExcerpt {
  private static final String INDENT = "  ";
  private static final String BAR = " │ ";

  private final SourceLines source;
  private final int width;
  private final Palette palette;

  /**
   * @param width columns that no line is wider than
   */
  SourceExcerpt(Source source, int width, Palette palette) {
    this.source = new SourceLines(source);
    this.width = width;
    this.palette = palette;
  }

  /** The lines to print. */
  ImmutableList<String> of(SourceSpan span) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    int numberWidth = Integer.toString(span.endLine()).length();
    int first = span.line();
    int last = lastLine(span);
    DisplayLine raw = source.raw(first);
    int start = Math.min(span.column() - 1, raw.length());
    add(lines, first, numberWidth, start, first == last ? end(span, raw) : raw.length());
    if (last > first + 1) {
      lines.add(gutter("⋮", numberWidth).stripTrailing());
    }
    if (last > first) {
      DisplayLine closing = source.raw(last);
      add(lines, last, numberWidth, indentation(closing), end(span, closing));
    }
    return lines.build();
  }

  // A span that ends at the very beginning of a line ends with the line before.
  private static int lastLine(SourceSpan span) {
    boolean endsBefore = span.endColumn() == 1 && span.endLine() > span.line();
    return endsBefore ? span.endLine() - 1 : span.endLine();
  }

  private static int end(SourceSpan span, DisplayLine line) {
    return lastLine(span) == span.endLine()
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
      ImmutableList.Builder<String> lines, int number, int numberWidth, int start, int end) {
    int textWidth = width - INDENT.length() - numberWidth - BAR.length();
    LineWindow window = LineWindow.around(source.shown(number, start, end), start, end, textWidth);
    lines.add(gutter(Integer.toString(number), numberWidth) + window.text());
    lines.add(gutter("", numberWidth) + window.padding() + palette.mark(window.carets()));
  }

  private String gutter(String number, int numberWidth) {
    return palette.faint(INDENT + Strings.padStart(number, numberWidth, ' ') + BAR);
  }
}
