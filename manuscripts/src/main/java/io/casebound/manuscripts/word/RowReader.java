package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.word.WordBlock.Cell;
import java.io.IOException;
import java.util.function.Supplier;

/** Reads a row of a table; a row or cell that was deleted is empty or left out. */
final class RowReader {
  private final XmlCursor xml;
  private final Supplier<Content> contents;
  private final ImmutableList.Builder<Cell> cells = ImmutableList.builder();
  private boolean deleted;

  /** Takes what stands in a cell. */
  interface Content {
    /** Reads the block that the cursor is on. */
    void read(String name) throws IOException;

    /** All that was read. */
    ImmutableList<WordBlock> end();
  }

  RowReader(XmlCursor xml, Supplier<Content> contents) {
    this.xml = xml;
    this.contents = contents;
  }

  ImmutableList<Cell> read() throws IOException {
    readCells();
    return deleted ? ImmutableList.of() : cells.build();
  }

  private void readCells() throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "trPr" -> xml.children(property -> deleted |= property.equals("del"));
            case "tc" -> readCell();
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readCells();
            default -> {}
          }
        });
  }

  private void readCell() throws IOException {
    CellFormat format = new CellFormat();
    Content content = contents.get();
    xml.children(
        name -> {
          if (name.equals("tcPr")) {
            xml.children(property -> format.read(property, xml));
          } else {
            content.read(name);
          }
        });
    ImmutableList<WordBlock> blocks = content.end();
    if (!format.deleted) {
      cells.add(new Cell(format.columns, format.continued, blocks));
    }
  }

  private static final class CellFormat {
    private int columns = 1;
    private boolean continued;
    private boolean deleted;

    void read(String name, XmlCursor xml) {
      switch (name) {
        case "gridSpan" -> columns = Math.max(1, ListLevel.number(xml.val(), 1));
        case "vMerge" -> continued = !xml.val().equals("restart");
        case "cellDel" -> deleted = true;
        default -> {}
      }
    }
  }
}
