package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.formats.ReferenceFilesBenchmark;
import io.casebound.benchmarks.references.ReferencesBenchmark;
import java.util.Optional;

/** The table of all benchmarks. A new one joins here. */
final class Benchmarks {
  private static final ImmutableList<Benchmark> ALL =
      ImmutableList.of(
          new SpeedBenchmark(),
          new CareBenchmark(),
          new CodesBenchmark(),
          new CoverageBenchmark(),
          new NegationBenchmark(),
          new MentionsBenchmark(),
          new AbbreviationsBenchmark(),
          new ReferencesBenchmark(),
          new ReferenceFilesBenchmark() //
          );

  private Benchmarks() {}

  static ImmutableList<Benchmark> all() {
    return ALL;
  }

  static Optional<Benchmark> named(String name) {
    return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
  }
}
