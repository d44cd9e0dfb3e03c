package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with a heading, row by row. A row that is longer or shorter than it is left out. */
final class Table implements Closeable {
  private final Rows rows;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private int width;

  private Table(Rows rows) {
    this.rows = rows;
  }

  /** A table whose first row is its heading. */
  static Table open(VocabularyInput input, Flaws flaws, TableForm form) throws IOException {
    Table table = new Table(new Rows(input, flaws, form));
    if (table.rows.next()) {
      table.heading(table.rows.cells());
    }
    return table;
  }

  private void heading(List<String> names) {
    for (String name : names) {
      columns.putIfAbsent(name.strip(), columns.size());
    }
    width = names.size();
  }

  /** Goes to the next row; false behind the last one. */
  boolean next() throws IOException {
    while (rows.next()) {
      if (rows.cells().size() == width) {
        return true;
      }
      rows.flaw(
          Math.min(rows.cells().size(), width),
          "a row of " + rows.cells().size() + " cells where the heading has " + width);
    }
    return false;
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The cell, white space around it left out; empty where there is no such column. */
  String get(String column) {
    Integer at = columns.get(column);
    return at == null ? "" : rows.cells().get(at).strip();
  }

  /** The first of some columns that has something in the row; else empty. */
  String first(ImmutableList<String> names) {
    return names.stream().map(this::get).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
  }

  /** The line on which the row begins, counted from 1. */
  long line() {
    return rows.line();
  }

  /** Notes a flaw in a cell of the row. */
  void flaw(String column, String message) {
    rows.flaw(columns.getOrDefault(column, 0) + 1, message);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
