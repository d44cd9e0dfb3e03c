package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Block;
import io.casebound.model.Paragraph;
import io.casebound.model.Source;
import io.casebound.model.TableCell;
import io.casebound.model.TableRow;

/** Reads the rows of tables, of the XHTML and of the OASIS model. */
final class TableReader {
  private static final ImmutableSet<String> ROWS = ImmutableSet.of("tr", "row");
  private static final ImmutableSet<String> CELLS = ImmutableSet.of("td", "th", "entry");

  /** What of a table's element is neither row nor group of rows. */
  private static final ImmutableSet<String> NO_ROWS =
      ImmutableSet.of("caption", "title", "label", "table-wrap-foot", "alt-text", "long-desc");

  /** More than any table has; a span is not taken for what it says beyond that. */
  private static final int LARGEST_SPAN = 1000;

  private final Source source;
  private final BlockReader blocks;

  TableReader(Source source, BlockReader blocks) {
    this.source = source;
    this.blocks = blocks;
  }

  /**
   * The rows of a table.
   *
   * @param floats what stands in cells but is no running text: notes, pictures
   */
  record Grid(ImmutableList<TableRow> rows, ImmutableList<Block> floats) {}

  Grid read(XmlElement table, SectionDraft around) {
    Rows rows = new Rows(around);
    rows.in(table, false);
    return new Grid(rows.rows.build(), rows.floats.build());
  }

  private final class Rows {
    private final SectionDraft around;
    private final ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
    private final ImmutableList.Builder<Block> floats = ImmutableList.builder();

    Rows(SectionDraft around) {
      this.around = around;
    }

    void in(XmlElement group, boolean head) {
      for (XmlNode node : group.children()) {
        if (node instanceof XmlElement part && !part.isAnyOf(NO_ROWS)) {
          if (part.isAnyOf(ROWS)) {
            row(part, head);
          } else {
            in(part, head || part.is("thead"));
          }
        }
      }
    }

    private void row(XmlElement row, boolean head) {
      ImmutableList.Builder<TableCell> cells = ImmutableList.builder();
      for (XmlNode node : row.children()) {
        if (node instanceof XmlElement cell && cell.isAnyOf(CELLS)) {
          cells.add(cell(cell, head));
        }
      }
      TableRow read = new TableRow(head, cells.build());
      if (!read.cells().isEmpty()) {
        rows.add(read);
      }
    }

    private TableCell cell(XmlElement cell, boolean head) {
      FlowedText text = Inline.text(cell, source);
      Paragraph content = blocks.paragraph(text);
      if (!text.floats().isEmpty()) {
        floats.addAll(blocks.blocksOf(text.floats(), around));
      }
      return new TableCell(content, head || cell.is("th"), span(cell, "colspan", 1), rowSpan(cell));
    }

    /** OASIS tells the rows beyond the first. */
    private int rowSpan(XmlElement cell) {
      return cell.is("entry") ? 1 + span(cell, "morerows", 0) : span(cell, "rowspan", 1);
    }

    private int span(XmlElement cell, String attribute, int least) {
      String value = cell.attribute(attribute).strip();
      boolean number = !value.isEmpty() && value.length() <= 4;
      for (int i = 0; i < value.length(); i++) {
        number = number && '0' <= value.charAt(i) && value.charAt(i) <= '9';
      }
      return number ? Math.max(least, Math.min(LARGEST_SPAN, Integer.parseInt(value))) : least;
    }
  }
}
