package io.casebound.manuscripts.text;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.manuscripts.prose.DraftCell;
import io.casebound.manuscripts.prose.DraftFloat;
import io.casebound.manuscripts.prose.LineJoiner;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.Outline;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.model.FloatKind;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;

/** A caption that may still get more lines, and a table's rows. */
final class OpenCaption {
  private final CaptionStart start;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<TextLine> rows = new ArrayList<>();

  OpenCaption(CaptionStart start, TextBlock block) {
    this.start = start;
    lines.addAll(block.lines());
  }

  void add(TextBlock block) {
    lines.addAll(block.lines());
  }

  void addRows(TextBlock block) {
    rows.addAll(block.lines());
  }

  boolean isTable() {
    return start.kind() == FloatKind.TABLE;
  }

  boolean hasRows() {
    return !rows.isEmpty();
  }

  /** Whether the last line is the end of a sentence. */
  boolean isEnded() {
    return Endings.isEnded(lines.get(lines.size() - 1).text());
  }

  /** Whether there is nothing but the label. */
  boolean isBare() {
    return lines.size() == 1 && start.end() == lines.get(0).text().strip().length();
  }

  void addTo(Outline outline, LineJoiner joiner) {
    SourceText whole = new TextBlock(ImmutableList.copyOf(lines)).text(joiner);
    ImmutableList<DraftCell.Row> cells =
        rows.stream()
            .map(line -> DraftCell.Row.of(Columns.cells(line)))
            .collect(ImmutableList.toImmutableList());
    outline.add(
        DraftFloat.of(start.kind(), span(whole)).captioned(MarkedText.of(whole)).withRows(cells));
  }

  private SourceSpan span(SourceText caption) {
    if (rows.isEmpty()) {
      return caption.span();
    }
    Source source = caption.source();
    int start = Math.min(caption.span().start(), rows.get(0).text().span().start());
    int end = Math.max(caption.span().end(), rows.get(rows.size() - 1).text().span().end());
    return source.span(start, end);
  }
}
