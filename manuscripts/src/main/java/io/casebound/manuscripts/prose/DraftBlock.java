package io.casebound.manuscripts.prose;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.Figure;
import io.casebound.model.FloatKind;
import io.casebound.model.Footnote;
import io.casebound.model.Paragraph;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.Table;
import io.casebound.model.TableCell;
import io.casebound.model.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A block whose citations are not found yet, since the whole text must be known for that. */
interface DraftBlock {
  /** The texts in it that may cite. */
  Stream<MarkedText> texts();

  /** The block itself. */
  Block block(CitationMarks marks);

  /** A paragraph. */
  record Text(MarkedText text) implements DraftBlock {
    @Override
    public Stream<MarkedText> texts() {
      return Stream.of(text);
    }

    @Override
    public Block block(CitationMarks marks) {
      return marks.paragraph(text);
    }
  }

  /** A note at the foot of a page or the end of the text. */
  record Note(
      String id, Optional<SourceText> label, ImmutableList<MarkedText> paragraphs, SourceSpan span)
      implements DraftBlock {
    @Override
    public Stream<MarkedText> texts() {
      return paragraphs.stream();
    }

    @Override
    public Block block(CitationMarks marks) {
      ImmutableList<Block> blocks =
          paragraphs.stream().map(marks::paragraph).collect(toImmutableList());
      return new Footnote(Optional.of(id), label, blocks, span);
    }
  }

  /** A figure or table, with its identifier. */
  record Floating(String id, DraftFloat draft) implements DraftBlock {
    @Override
    public Stream<MarkedText> texts() {
      return Stream.concat(
          draft.caption().stream(),
          draft.rows().stream().flatMap(row -> row.cells().stream()).map(DraftCell::text));
    }

    @Override
    public Block block(CitationMarks marks) {
      return draft.kind() == FloatKind.FIGURE ? figure(marks) : table(marks);
    }

    private Figure figure(CitationMarks marks) {
      return Figure.builder(id, draft.label(), draft.span())
          .printedLabel(draft.printedLabel())
          .caption(paragraphs(draft.caption(), marks))
          .description(draft.description())
          .build();
    }

    private Table table(CitationMarks marks) {
      return Table.builder(id, draft.label(), draft.span())
          .printedLabel(draft.printedLabel())
          .caption(paragraphs(draft.caption(), marks))
          .rows(draft.rows().stream().map(row -> row(row, marks)).collect(toImmutableList()))
          .build();
    }

    private static TableRow row(DraftCell.Row row, CitationMarks marks) {
      return new TableRow(
          row.head(),
          row.cells().stream()
              .map(
                  cell ->
                      new TableCell(
                          marks.paragraph(cell.text()), row.head(), cell.columns(), cell.rows()))
              .collect(toImmutableList()));
    }
  }

  private static ImmutableList<Paragraph> paragraphs(List<MarkedText> texts, CitationMarks marks) {
    return texts.stream().map(marks::paragraph).collect(toImmutableList());
  }
}
