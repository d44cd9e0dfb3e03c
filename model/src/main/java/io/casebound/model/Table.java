package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table. Made by {@link #builder}.
 *
 * @param id the identifier that links use; unique among the tables of a manuscript
 * @param label the bare label that call-outs name, {@code 1} of "Table 1"; empty where it has none
 * @param printedLabel the label as it stands apart from the caption, {@code Table 1.}; empty where
 *     it is part of the caption
 * @param caption title and legend, a paragraph each; empty where there is none
 * @param rows the rows from top to bottom, head rows first
 * @param footnotes the notes under the table
 */
public record Table(
    String id,
    String label,
    Optional<SourceText> printedLabel,
    ImmutableList<Paragraph> caption,
    ImmutableList<TableRow> rows,
    ImmutableList<Footnote> footnotes,
    SourceSpan span)
    implements Block {

  public static Builder builder(String id, String label, SourceSpan span) {
    return new Builder(id, label, span);
  }

  /** The texts of the cells, row by row. */
  public Stream<Paragraph> cells() {
    return rows.stream().flatMap(row -> row.cells().stream()).map(TableCell::content);
  }

  @Override
  public Stream<Paragraph> paragraphs() {
    return Stream.of(caption.stream(), cells(), footnotes.stream().flatMap(Footnote::paragraphs))
        .flatMap(part -> part);
  }

  @Override
  public Stream<SourceText> labels() {
    return Stream.concat(printedLabel.stream(), footnotes.stream().flatMap(Footnote::labels));
  }

  /** Puts a table together; what is not said is empty. */
  public static final class Builder {
    private final String id;
    private final String label;
    private final SourceSpan span;
    private Optional<SourceText> printedLabel = Optional.empty();
    private final ImmutableList.Builder<Paragraph> caption = ImmutableList.builder();
    private final ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
    private final ImmutableList.Builder<Footnote> footnotes = ImmutableList.builder();

    private Builder(String id, String label, SourceSpan span) {
      this.id = id;
      this.label = label;
      this.span = span;
    }

    public Builder printedLabel(Optional<SourceText> value) {
      this.printedLabel = value;
      return this;
    }

    public Builder caption(Iterable<Paragraph> paragraphs) {
      caption.addAll(paragraphs);
      return this;
    }

    public Builder rows(Iterable<TableRow> more) {
      rows.addAll(more);
      return this;
    }

    public Builder footnotes(Iterable<Footnote> more) {
      footnotes.addAll(more);
      return this;
    }

    public Table build() {
      return new Table(
          id, label, printedLabel, caption.build(), rows.build(), footnotes.build(), span);
    }
  }
}
