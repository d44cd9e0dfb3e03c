package io.casebound.validation.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;

/**
 * The source lines of a span with its words marked by carets. A span over several lines shows its
 * first and its last; a line too long for the page shows the part around the span. Of XML, the
 * words are shown without the tags, unless the span marks a tag alone.
 */
final class SourceExcerpt {
  private static final String INDENT = "  ";
  private static final String BAR = " │ ";

  private final Source source;
  private final SourceSpan span;
  private final int numberWidth;
  private final int textWidth;
  private final Palette palette;
  private final boolean xml;

  private SourceExcerpt(Source source, SourceSpan span, int width, Palette palette) {
    this.source = source;
    this.span = span;
    this.numberWidth = Integer.toString(span.endLine()).length();
    this.textWidth = width - INDENT.length() - numberWidth - BAR.length();
    this.palette = palette;
    this.xml = XmlWords.isIn(source);
  }

  /** The lines to print, none wider than {@code width} columns. */
  static ImmutableList<String> of(Source source, SourceSpan span, int width, Palette palette) {
    return new SourceExcerpt(source, span, width, palette).lines();
  }

  private ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    int first = span.line();
    int last = lastLine();
    DisplayLine raw = DisplayLine.of(source.line(first));
    int start = Math.min(span.column() - 1, raw.length());
    int end = first == last ? end(raw) : raw.length();
    add(lines, first, shown(raw, first, start, end), start, end);
    if (last > first + 1) {
      lines.add(gutter("⋮").stripTrailing());
    }
    if (last > first) {
      DisplayLine closing = DisplayLine.of(source.line(last));
      int from = indentation(closing);
      add(lines, last, shown(closing, last, from, end(closing)), from, end(closing));
    }
    return lines.build();
  }

  private DisplayLine shown(DisplayLine raw, int number, int start, int end) {
    if (!xml) {
      return raw;
    }
    DisplayLine words = XmlWords.line(source, number);
    return words.width(start, Math.max(start, end)) > 0 ? words : raw;
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
    LineWindow window = LineWindow.around(line, start, end, textWidth);
    lines.add(gutter(Integer.toString(number)) + window.text());
    lines.add(gutter("") + window.padding() + palette.mark(window.carets()));
  }

  private String gutter(String number) {
    return palette.faint(INDENT + Strings.padStart(number, numberWidth, ' ') + BAR);
  }
}
