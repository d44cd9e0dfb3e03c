package io.casebound.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A cell of a table.
 *
 * @param content its text; the paragraphs of a cell that has several follow each other
 * @param header whether it heads a row or column
 * @param columnSpan how many columns it covers, at least 1
 * @param rowSpan how many rows it covers, at least 1
 */
public record TableCell(Paragraph content, boolean header, int columnSpan, int rowSpan) {
  public TableCell {
    checkArgument(columnSpan >= 1 && rowSpan >= 1, "no cell: %s by %s", columnSpan, rowSpan);
  }

  /** A cell of one column and one row that heads nothing. */
  public static TableCell of(Paragraph content) {
    return new TableCell(content, false, 1, 1);
  }
}
