package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.Figure;
import io.casebound.model.Paragraph;
import io.casebound.model.SourceSpan;
import io.casebound.model.Table;
import io.casebound.model.TableRow;
import java.util.List;
import java.util.stream.Stream;

/** A block whose citations are not found yet, since the whole text must be known for that. */
sealed interface DraftBlock {
  /** The texts in it that may cite. */
  Stream<MarkedText> texts();

  /** The block itself. */
  Block block(CitationMarks marks);

  /** A paragraph or the item of a list. */
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

  /** A figure. */
  record Picture(String id, String label, ImmutableList<MarkedText> caption, SourceSpan span)
      implements DraftBlock {
    @Override
    public Stream<MarkedText> texts() {
      return caption.stream();
    }

    @Override
    public Block block(CitationMarks marks) {
      return Figure.builder(id, label, span).caption(paragraphs(caption, marks)).build();
    }
  }

  /** A table. */
  record Grid(
      String id,
      String label,
      ImmutableList<MarkedText> caption,
      ImmutableList<ImmutableList<MarkedText>> rows,
      SourceSpan span)
      implements DraftBlock {
    @Override
    public Stream<MarkedText> texts() {
      return Stream.concat(caption.stream(), rows.stream().flatMap(List::stream));
    }

    @Override
    public Block block(CitationMarks marks) {
      ImmutableList<TableRow> cells =
          rows.stream()
              .map(row -> TableRow.of(paragraphs(row, marks)))
              .collect(ImmutableList.toImmutableList());
      return Table.builder(id, label, span).caption(paragraphs(caption, marks)).rows(cells).build();
    }
  }

  private static ImmutableList<Paragraph> paragraphs(List<MarkedText> texts, CitationMarks marks) {
    return texts.stream().map(marks::paragraph).collect(ImmutableList.toImmutableList());
  }
}
