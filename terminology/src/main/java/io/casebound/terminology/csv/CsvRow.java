package io.casebound.terminology.csv;

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

  /** The number of a column, counted from 1. */
  public int column(String column) {
    return cells.keySet().asList().indexOf(column) + 1;
  }
}
