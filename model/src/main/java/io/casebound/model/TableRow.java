package io.casebound.model;

import com.google.common.collect.ImmutableList;

/**
 * A row of a table.
 *
 * @param head whether it stands in the table's head
 * @param cells its cells from left to right; a cell that reaches into it from above is not named
 *     again
 */
public record TableRow(boolean head, ImmutableList<TableCell> cells) {
  /** A row of plain cells below the head. */
  public static TableRow of(Iterable<Paragraph> texts) {
    ImmutableList.Builder<TableCell> cells = ImmutableList.builder();
    texts.forEach(text -> cells.add(TableCell.of(text)));
    return new TableRow(false, cells.build());
  }
}
