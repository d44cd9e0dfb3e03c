package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.io.SourceFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Documents a second over a folder of manuscripts, on one thread, after a warm-up. */
final class SpeedBenchmark implements Benchmark {
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
        "folder", "the manuscripts; otherwise care/reports of the data folder",
        "seconds", "how long to warm up, and how long to measure each stage; otherwise 5");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    ImmutableList<Path> files = files(options);
    long bytes = 0;
    long begin = System.nanoTime();
    for (Path file : files) {
      bytes += SourceFiles.read(file, file.toString()).source().text().length();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    new TextTable("stage", "documents/s", "MB/s")
        .row("decode", files.size() / seconds, bytes / 1e6 / seconds)
        .print(out);
    new Figures(out).figure("documents", files.size());
  }

  private static ImmutableList<Path> files(BenchmarkOptions options) throws IOException {
    Path folder =
        options.has("folder")
            ? Path.of(options.text("folder").orElse("."))
            : options.data("care/reports");
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
