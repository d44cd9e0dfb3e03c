package io.casebound.benchmarks;

import com.google.common.base.Strings;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table in plain text: the first column stands left, all others, the numbers, right. */
public final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(String... headings) {
    rows.add(List.of(headings));
  }

  /** Adds a row; fractions get three decimals, other values stand as they are. */
  public TextTable row(Object... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException("a row of " + cells.length + " cells");
    }
    rows.add(Arrays.stream(cells).map(TextTable::text).toList());
    return this;
  }

  /** Prints heading, rule and rows, and an empty line. */
  public void print(PrintStream out) {
    int[] widths = widths();
    for (int r = 0; r < rows.size(); r++) {
      out.println(line(rows.get(r), widths));
      if (r == 0) {
        out.println("-".repeat(line(rows.get(0), widths).length()));
      }
    }
    out.println();
  }

  static String text(Object cell) {
    if (cell instanceof Double fraction) {
      return String.format(Locale.ROOT, "%.3f", fraction);
    }
    return String.valueOf(cell);
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(Strings.padEnd(row.get(0), widths[0], ' '));
    for (int c = 1; c < widths.length; c++) {
      line.append("  ").append(Strings.padStart(row.get(c), widths[c], ' '));
    }
    return line.toString();
  }
}
