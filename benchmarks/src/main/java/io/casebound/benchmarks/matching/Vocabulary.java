package io.casebound.benchmarks.matching;

import com.google.common.base.Splitter;
import io.casebound.benchmarks.BenchmarkOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Names to be found. */
public enum Vocabulary {
  /** Of concepts: the distinct names of {@code names.tsv} in lower case. */
  CONCEPTS("names of concepts"),
  /** The same and those of {@code infl.data.gz}: words and terms in all their forms. */
  CONCEPTS_AND_WORDS("names of concepts and words");

  private static final String NAMES = "terminology/names.tsv";
  private static final String WORDS = "terminology/sources/lvg/infl.data.gz";

  private final String title;

  Vocabulary(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The names in order of their first appearance, each once. */
  Set<String> read(BenchmarkOptions options) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try (Stream<String> lines = Files.lines(options.data(NAMES), StandardCharsets.UTF_8)) {
      lines.skip(1).map(line -> cell(line, '\t', 2)).forEach(names::add);
    }
    if (this == CONCEPTS_AND_WORDS) {
      Path words = options.data(WORDS);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(words)), StandardCharsets.UTF_8))) {
        lines.lines().map(line -> cell(line, '|', 0)).forEach(names::add);
      }
    }
    return names;
  }

  private static String cell(String line, char separator, int number) {
    List<String> cells = Splitter.on(separator).limit(number + 2).splitToList(line);
    return cells.get(number).toLowerCase(Locale.ROOT);
  }
}
