package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Documents a second over a folder of manuscripts, on one thread and by its own time, after a
 * warm-up; and, stage by stage, where the time goes. Files that cannot be read are left out, and
 * counted.
 */
final class SpeedBenchmark implements Benchmark {
  private static final String FOLDER = "folder";
  private static final String SECONDS = "seconds";
  private static final int USUAL_SECONDS = 5;

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public String summary() {
    return "documents a second over a folder, and where the time goes";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        FOLDER,
        "the manuscripts; otherwise care/reports of the data folder",
        SECONDS,
        "how long to warm up and to measure each stage; otherwise " + USUAL_SECONDS);
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    SpeedSample sample = SpeedSample.read(files(options));
    if (sample.documents().isEmpty()) {
      throw new IllegalArgumentException("no manuscript in the folder can be read");
    }
    Stopwatch stopwatch = new Stopwatch(options.number(SECONDS, USUAL_SECONDS), sample);
    print(stopwatch.secondsPerPass(), sample, out);
  }

  private static void print(Map<SpeedStage, Double> seconds, SpeedSample sample, PrintStream out) {
    int documents = sample.documents().size();
    double review = seconds.getOrDefault(SpeedStage.REVIEW, Double.NaN);
    TextTable table = new TextTable("stage", "documents/s", "ms/document", "MB/s", "of review");
    seconds.forEach(
        (stage, time) ->
            table.row(
                stage.title(),
                documents / time,
                1e3 * time / documents,
                sample.bytes() / 1e6 / time,
                time / review));
    table.print(out);
    new Figures(out)
        .figure("documents", documents)
        .figure("unreadable", sample.unreadable())
        .figure("bytes a document", sample.bytes() / documents)
        .figure("documents a second", documents / review)
        .figure(
            "reading, share of the speed of the JDK's StAX parser",
            seconds.getOrDefault(SpeedStage.STAX, Double.NaN)
                / seconds.getOrDefault(SpeedStage.READ, Double.NaN))
        .figure(
            "review, times StAX parser and recognition together",
            review
                / (seconds.getOrDefault(SpeedStage.STAX, Double.NaN)
                    + seconds.getOrDefault(SpeedStage.RECOGNISE, Double.NaN)))
        .figure("milliseconds a document", 1e3 * review / documents);
  }

  private static ImmutableList<Path> files(BenchmarkOptions options) throws IOException {
    Path folder =
        options.has(FOLDER)
            ? Path.of(options.text(FOLDER).orElse("."))
            : options.data("care/reports");
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".tsv"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
