package io.casebound.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;

/** One measurement, run by its name. */
public interface Benchmark {
  /** The name on the command line: lower case, words joined by hyphens. */
  String name();

  /** What is measured, in one line. */
  String summary();

  /** Its own options without the dashes, each with one line of help; others are refused. */
  default ImmutableMap<String, String> options() {
    return ImmutableMap.of();
  }

  /**
   * Measures, and prints a table ({@link TextTable}) and then closing lines {@code figure: value}
   * ({@link Figures}).
   *
   * @throws NoDataException where the data that it needs are not given: it is skipped
   */
  void run(BenchmarkOptions options, PrintStream out) throws IOException;
}
