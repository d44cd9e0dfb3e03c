package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.DraftCell;
import io.casebound.manuscripts.word.WordBlock.Cell;
import io.casebound.manuscripts.word.WordBlock.Grid;
import java.util.List;
import java.util.Optional;

/** Brings cells together that go on in the rows below them. */
final class TableRows {
  private TableRows() {}

  /** Makes a cell that covers so many rows. */
  @FunctionalInterface
  interface Cells {
    DraftCell of(Cell cell, int rows);
  }

  /** The rows; a cell that only goes on the one above it is not named again. */
  static ImmutableList<DraftCell.Row> of(Grid grid, Cells cells) {
    ImmutableList.Builder<DraftCell.Row> rows = ImmutableList.builder();
    for (int i = 0; i < grid.rows().size(); i++) {
      ImmutableList.Builder<DraftCell> row = ImmutableList.builder();
      int column = 0;
      for (Cell cell : grid.rows().get(i)) {
        if (!cell.continued() || i == 0) {
          row.add(cells.of(cell, 1 + goesOn(grid.rows(), i + 1, column)));
        }
        column += cell.columns();
      }
      rows.add(new DraftCell.Row(i == 0 && grid.rows().size() > 1, row.build()));
    }
    return rows.build();
  }

  /** In how many rows from there on the cell at a column is continued. */
  private static int goesOn(List<ImmutableList<Cell>> rows, int from, int column) {
    int count = 0;
    while (from + count < rows.size()
        && at(rows.get(from + count), column).filter(Cell::continued).isPresent()) {
      count++;
    }
    return count;
  }

  private static Optional<Cell> at(List<Cell> row, int column) {
    int at = 0;
    for (Cell cell : row) {
      if (at == column) {
        return Optional.of(cell);
      }
      at += cell.columns();
    }
    return Optional.empty();
  }
}
