package io.casebound.citations.format.record;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of tab-separated values that lies beside a class; {@code #} opens a comment line. */
public final class DataTable {
  private static final Splitter TABS = Splitter.on('\t');

  private DataTable() {}

  /** The rows in order; fails where one has other than {@code columns}: a defect of the release. */
  public static ImmutableList<List<String>> rows(Class<?> owner, String resource, int columns) {
    try {
      return Resources.readLines(
              requireNonNull(owner.getResource(resource), resource), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(resource, line, columns))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String resource, String line, int columns) {
    List<String> cells = TABS.splitToList(line);
    if (cells.size() != columns) {
      throw new IllegalStateException(resource + ": not " + columns + " columns: " + line);
    }
    return cells;
  }
}
