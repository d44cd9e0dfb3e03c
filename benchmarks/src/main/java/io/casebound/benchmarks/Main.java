package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Runs one benchmark by its name: {@code benchmarks/run NAME [OPTIONS]}. */
public final class Main {
  static final int DONE = 0;
  static final int USAGE = 2;

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(ImmutableList.copyOf(arguments), System.getenv(), out, err));
  }

  static int run(
      ImmutableList<String> arguments,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err)
      throws IOException {
    String name = arguments.isEmpty() ? "--help" : arguments.get(0);
    if (name.equals("--help") || name.equals("-h")) {
      printUsage(arguments.isEmpty() ? err : out);
      return arguments.isEmpty() ? USAGE : DONE;
    }
    Optional<Benchmark> benchmark = Benchmarks.named(name);
    if (benchmark.isEmpty()) {
      err.println("There is no benchmark " + name + "; benchmarks/run --help lists all.");
      return USAGE;
    }
    return run(benchmark.get(), arguments.subList(1, arguments.size()), environment, out, err);
  }

  private static int run(
      Benchmark benchmark,
      ImmutableList<String> arguments,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err)
      throws IOException {
    try {
      benchmark.run(
          BenchmarkOptions.parse(arguments, benchmark.options().keySet(), environment), out);
      return DONE;
    } catch (NoDataException e) {
      out.println("skipped: " + benchmark.name() + " " + e.getMessage());
      return DONE;
    } catch (IllegalArgumentException e) {
      err.println("benchmarks/run " + benchmark.name() + ": " + e.getMessage());
      return USAGE;
    }
  }

  private static void printUsage(PrintStream out) {
    out.println("Usage: benchmarks/run NAME [--data DIR] [OPTIONS]");
    out.println("The data folder is given by --data or the variable CASEBOUND_DATA.");
    out.println();
    for (Benchmark benchmark : Benchmarks.all()) {
      out.println(benchmark.name() + ": " + benchmark.summary());
      benchmark.options().forEach((name, help) -> out.println("    --" + name + "  " + help));
    }
  }
}
