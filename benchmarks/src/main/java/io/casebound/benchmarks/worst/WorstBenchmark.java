package io.casebound.benchmarks.worst;

import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How soon the command refuses the worst inputs, each in a virtual machine of its own. */
public final class WorstBenchmark implements Benchmark {
  private static final double MOST_SECONDS = 2;

  @Override
  public String name() {
    return "worst";
  }

  @Override
  public String summary() {
    return "how soon the command refuses input that is made to break it, with 512 MB of heap";
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("casebound-worst");
    TextTable table = new TextTable("input", "seconds", "status", "refused");
    int refused = 0;
    int soon = 0;
    double slowest = 0;
    for (WorstInput input : WorstInput.values()) {
      Path file = folder.resolve(input.fileName());
      Files.write(file, input.bytes());
      Answer answer = Answer.of(folder, List.of(file));
      boolean refuses = answer.refusesAll(List.of(file));
      table.row(input.description(), answer.seconds(), answer.status(), refuses ? "yes" : "no");
      refused += refuses ? 1 : 0;
      soon += answer.seconds() <= MOST_SECONDS ? 1 : 0;
      slowest = Math.max(slowest, answer.seconds());
      Files.delete(file);
    }
    Files.deleteIfExists(folder.resolve("errors"));
    Files.deleteIfExists(folder.resolve("output"));
    Files.delete(folder);
    table.print(out);
    new Figures(out)
        .figure("inputs", WorstInput.values().length)
        .figure("refused in one sentence", refused)
        .figure("within " + MOST_SECONDS + " seconds", soon)
        .figure("slowest, seconds", slowest);
  }
}
