package io.casebound.manuscripts.prose;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a data file that lies beside a class; {@code #} opens a comment line. */
public final class DataLines {
  private DataLines() {}

  /** The lines that say something, in order. */
  public static ImmutableList<String> of(Class<?> owner, String resource) {
    try {
      return Resources.readLines(
              requireNonNull(owner.getResource(resource), resource), StandardCharsets.UTF_8)
          .stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same lines, cut at their commas into {@code columns} fields; the last keeps its commas. */
  public static ImmutableList<List<String>> fields(Class<?> owner, String resource, int columns) {
    Splitter commas = Splitter.on(',').limit(columns).trimResults();
    return of(owner, resource).stream()
        .map(commas::splitToList)
        .collect(ImmutableList.toImmutableList());
  }
}
