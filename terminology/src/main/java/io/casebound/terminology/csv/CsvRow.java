package io.casebound.terminology.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A row of a table, every column of the heading filled or empty.
 *
 * @param line the line on which it begins, counted from 1
 */
public record CsvRow(String file, long line, ImmutableMap<String, String> cells) {

  /** The value in a column; empty where the cell is. */
  public String get(String column) {
    String value = cells.get(column);
    if (value == null) {
      throw new IllegalArgumentException(file + " has no column " + column + ".");
    }
    return value;
  }

  /** The values of a cell that holds several, parted by a vertical bar. */
  public ImmutableList<String> list(String column) {
    return com.google.common.base.Splitter.on('|')
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(get(column))
        .collect(ImmutableList.toImmutableList());
  }

  /** The number of a column, counted from 1. */
  public int column(String column) {
    return cells.keySet().asList().indexOf(column) + 1;
  }
}
