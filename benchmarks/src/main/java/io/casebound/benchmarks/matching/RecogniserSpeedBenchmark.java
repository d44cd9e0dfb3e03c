package io.casebound.benchmarks.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Runs {@link NameBuilding}, {@link NameMatching} and {@link WholeRecognition}, and sets the index
 * beside the other matcher: time to build, heap kept, and text a second on one thread.
 */
public final class RecogniserSpeedBenchmark implements Benchmark {
  private static final String SHORT = "short";
  private static final int USUAL_ITERATIONS = 5;
  private static final long BYTES = 35_000_000;
  private static final int SHORT_NAMES = 10_000;
  private static final long SHORT_BYTES = 1_000_000;

  @Override
  public String name() {
    return "recogniser-speed";
  }

  @Override
  public String summary() {
    return "names found in text, MB/s on one thread, beside another matcher; by JMH";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(SHORT, "few names and little text, once: to see that it runs");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    boolean brief = options.has(SHORT);
    ImmutableList<Vocabulary> vocabularies =
        brief ? ImmutableList.of(Vocabulary.CONCEPTS) : ImmutableList.copyOf(Vocabulary.values());
    try (ScratchFolder folder = ScratchFolder.make()) {
      Material material = new Material(folder.path());
      for (Vocabulary vocabulary : vocabularies) {
        material.putNames(vocabulary, options, brief ? SHORT_NAMES : Integer.MAX_VALUE);
      }
      material.putTexts(options, brief ? SHORT_BYTES : BYTES);
      double megabytes = Material.bytes(material.texts()) / 1e6;
      Measurements measured =
          Measurements.make(folder.path(), vocabularies, brief ? 1 : USUAL_ITERATIONS);
      table(vocabularies, material, megabytes, measured).print(out);
      double recognised =
          Material.bytes(Iterables.limit(material.texts(), WholeRecognition.MOST_TEXTS)) / 1e6;
      figures(vocabularies, megabytes, recognised, measured, out);
    }
  }

  private static TextTable table(
      ImmutableList<Vocabulary> vocabularies,
      Material material,
      double megabytes,
      Measurements measured)
      throws IOException {
    TextTable table =
        new TextTable(
            "matcher",
            "names",
            "build s",
            "± s",
            "thread s",
            "retained MB",
            "MB/s",
            "± MB/s",
            "MB/thread s",
            "ratio");
    for (Vocabulary vocabulary : vocabularies) {
      int names = material.names(vocabulary).size();
      Measurement other = measured.matching(Contender.DOUBLE_ARRAY_TRIE, vocabulary);
      for (Contender contender : Contender.values()) {
        Measurement building = measured.building(contender, vocabulary);
        Measurement matching = measured.matching(contender, vocabulary);
        table.row(
            contender.title(),
            names,
            building.seconds(),
            error(building.error()),
            building.threadSeconds(),
            rounded(building.retained() / 1e6),
            rounded(megabytes / matching.seconds()),
            error(megabytes / matching.seconds() * matching.error() / matching.seconds()),
            rounded(megabytes / matching.threadSeconds()),
            rounded(other.threadSeconds() / matching.threadSeconds()));
      }
    }
    return table;
  }

  private static void figures(
      ImmutableList<Vocabulary> vocabularies,
      double megabytes,
      double recognised,
      Measurements measured,
      PrintStream out) {
    Figures figures = new Figures(out).figure("MB of text (UTF-8)", megabytes);
    for (Vocabulary vocabulary : vocabularies) {
      String of = ", " + vocabulary.title();
      Measurement building = measured.building(Contender.CASEBOUND, vocabulary);
      Measurement own = measured.matching(Contender.CASEBOUND, vocabulary);
      Measurement other = measured.matching(Contender.DOUBLE_ARRAY_TRIE, vocabulary);
      figures
          .figure("seconds to build" + of, building.seconds())
          .figure("MB of heap retained" + of, building.retained() / 1e6)
          .figure("MB/s" + of, megabytes / own.seconds())
          .figure("MB a second of the thread" + of, megabytes / own.threadSeconds())
          .figure("ratio to the other matcher" + of, other.threadSeconds() / own.threadSeconds());
    }
    Measurement whole = measured.recognising();
    figures
        .figure("MB/s, whole recognition, bundled map", recognised / whole.seconds())
        .figure(
            "MB a second of the thread, whole recognition, bundled map",
            recognised / whole.threadSeconds());
  }

  /** Half of JMH's interval of 99.9 %; nothing where one measurement was made. */
  private static String error(double error) {
    return Double.isNaN(error) ? "" : String.format(Locale.ROOT, "%.2f", error);
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
