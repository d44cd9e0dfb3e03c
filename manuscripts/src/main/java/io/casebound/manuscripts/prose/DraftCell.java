package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;

/**
 * A cell of a table whose citations are not found yet.
 *
 * @param columns how many columns it covers, at least 1
 * @param rows how many rows it covers, at least 1
 */
public record DraftCell(MarkedText text, int columns, int rows) {
  /** A cell of one column and one row. */
  public static DraftCell of(MarkedText text) {
    return new DraftCell(text, 1, 1);
  }

  /**
   * A row of cells.
   *
   * @param head whether it stands in the table's head
   */
  public record Row(boolean head, ImmutableList<DraftCell> cells) {
    /** A row of plain cells below the head. */
    public static Row of(ImmutableList<MarkedText> texts) {
      return new Row(
          false, texts.stream().map(DraftCell::of).collect(ImmutableList.toImmutableList()));
    }
  }
}
