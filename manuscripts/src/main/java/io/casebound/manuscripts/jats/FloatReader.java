package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Figure;
import io.casebound.model.Footnote;
import io.casebound.model.Paragraph;
import io.casebound.model.Source;
import io.casebound.model.Table;
import io.casebound.model.TableRow;
import java.util.List;
import java.util.stream.Stream;

/** Reads figures and tables. */
final class FloatReader {
  private static final ImmutableSet<String> ROWS = ImmutableSet.of("tr", "row");
  private static final ImmutableSet<String> CELLS = ImmutableSet.of("td", "th", "entry");

  /** What of a table is not part of its caption or notes. */
  private static final ImmutableSet<String> NOT_NOTES =
      ImmutableSet.of("label", "caption", "table", "tgroup", "alternatives", "graphic", "title");

  private final Source source;
  private final FloatIndex index;
  private final BlockReader blocks;

  FloatReader(Source source, FloatIndex index, BlockReader blocks) {
    this.source = source;
    this.index = index;
    this.blocks = blocks;
  }

  /** The figure that an element is; its caption is all its text but the label. */
  Figure figure(XmlElement element) {
    FloatIndex.Entry entry = index.entry(element);
    return Figure.builder(entry.id(), entry.label(), source.span(element.start(), element.end()))
        .caption(paragraphs(element.elements().filter(part -> !part.is("label"))))
        .build();
  }

  /** The table that an element is. */
  Table table(XmlElement element) {
    FloatIndex.Entry entry = index.entry(element);
    Stream<XmlElement> notes =
        element.is("table")
            ? Stream.empty()
            : element.elements().filter(part -> !part.isAnyOf(NOT_NOTES));
    return Table.builder(entry.id(), entry.label(), source.span(element.start(), element.end()))
        .caption(
            paragraphs(element.elements().filter(part -> part.is("caption") || part.is("title"))))
        .rows(rows(element))
        .footnotes(paragraphs(notes).stream().map(Footnote::of).toList())
        .build();
  }

  private ImmutableList<Paragraph> paragraphs(Stream<XmlElement> parts) {
    return blocks.paragraphs(parts.toList());
  }

  private ImmutableList<TableRow> rows(XmlElement table) {
    return table
        .walk()
        .filter(element -> element.isAnyOf(ROWS))
        .map(this::row)
        .filter(row -> !row.cells().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private TableRow row(XmlElement row) {
    List<XmlElement> cells = row.elements().filter(cell -> cell.isAnyOf(CELLS)).toList();
    return TableRow.of(cells.stream().map(blocks::paragraph).toList());
  }
}
