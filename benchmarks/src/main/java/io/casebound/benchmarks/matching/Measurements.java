package io.casebound.benchmarks.matching;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH has measured, each in a virtual machine of its own. */
record Measurements(ImmutableList<RunResult> results) {
  /**
   * Measures.
   *
   * @param folder where {@link Material} lies
   * @param vocabularies whose names are found
   * @param iterations how often each is measured, after one that is not counted
   */
  static Measurements make(Path folder, ImmutableList<Vocabulary> vocabularies, int iterations)
      throws IOException {
    try {
      return new Measurements(
          ImmutableList.copyOf(
              new Runner(
                      new OptionsBuilder()
                          .include(Measurements.class.getPackageName() + "\\..*")
                          .param("folder", folder.toString())
                          .param("vocabulary", names(vocabularies))
                          .forks(1)
                          .jvmArgs("-Xmx4g") // the other matcher's builder needs more than 2
                          .warmupIterations(1)
                          .measurementIterations(iterations)
                          .warmupTime(TimeValue.seconds(iterations))
                          .measurementTime(TimeValue.seconds(1))
                          .shouldFailOnError(true)
                          .verbosity(VerboseMode.SILENT)
                          .build())
                  .run()));
    } catch (RunnerException e) {
      throw new IOException(e);
    }
  }

  private static String[] names(ImmutableList<Vocabulary> vocabularies) {
    return vocabularies.stream().map(Vocabulary::name).toArray(String[]::new);
  }

  Measurement building(Contender contender, Vocabulary vocabulary) {
    return of(NameBuilding.class, contender, vocabulary);
  }

  Measurement matching(Contender contender, Vocabulary vocabulary) {
    return of(NameMatching.class, contender, vocabulary);
  }

  Measurement recognising() {
    return results.stream()
        .filter(result -> isOf(WholeRecognition.class, result))
        .map(Measurement::of)
        .findFirst()
        .orElseThrow();
  }

  private Measurement of(Class<?> benchmark, Contender contender, Vocabulary vocabulary) {
    return results.stream()
        .filter(result -> isOf(benchmark, result))
        .filter(result -> contender.name().equals(result.getParams().getParam("contender")))
        .filter(result -> vocabulary.name().equals(result.getParams().getParam("vocabulary")))
        .map(Measurement::of)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOf(Class<?> benchmark, RunResult result) {
    return result.getParams().getBenchmark().startsWith(benchmark.getName() + ".");
  }
}
