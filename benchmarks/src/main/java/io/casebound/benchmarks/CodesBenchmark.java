package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.Code;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Terminology;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Proves every code of the terminology map, code and label together, with the vocabularies of the
 * data folder, each proof naming file and line. It alone writes the lock that every build holds the
 * map against.
 */
final class CodesBenchmark implements Benchmark {
  private static final String LOCK = "lock";
  private static final String LOCK_FILE =
      "terminology/src/test/resources/io/casebound/terminology/codes-lock.csv";

  @Override
  public String name() {
    return "codes";
  }

  @Override
  public String summary() {
    return "every code of the terminology map, proved with the vocabularies";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        LOCK, "write the lock, where all codes are proved: its file, otherwise " + LOCK_FILE);
  }

  /** Codes shipped and codes proved, of one system. */
  private static final class Count {
    int codes;
    int proved;
    int proofs;
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    ImmutableList<Code> codes = codes();
    ImmutableMap<Code, ImmutableList<String>> proofs = CodeProofs.of(options, codes);
    Map<String, Count> counts = new TreeMap<>();
    for (Code code : codes) {
      ImmutableList<String> proof = proofs.getOrDefault(code, ImmutableList.of());
      Count count = counts.computeIfAbsent(code.system(), system -> new Count());
      count.codes++;
      count.proved += proof.isEmpty() ? 0 : 1;
      count.proofs += proof.size();
      if (proof.isEmpty()) {
        out.println("not proved: " + code.system() + " " + code.code() + " " + code.label());
      }
    }
    TextTable table = new TextTable("system", "codes", "proved", "proofs");
    counts.forEach((system, count) -> table.row(system, count.codes, count.proved, count.proofs));
    table.print(out);
    new Figures(out)
        .figure("concepts", Terminology.bundled().concepts().size())
        .figure("codes", codes.size())
        .figure("codes proved", proofs.size());
    if (options.has(LOCK)) {
      writeLock(Path.of(options.text(LOCK).orElse(LOCK_FILE)), codes, proofs, out);
    }
  }

  static ImmutableList<Code> codes() {
    return Terminology.bundled().concepts().stream()
        .map(Concept::codes)
        .flatMap(ImmutableList::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static void writeLock(
      Path file,
      ImmutableList<Code> codes,
      ImmutableMap<Code, ImmutableList<String>> proofs,
      PrintStream out)
      throws IOException {
    Optional<Code> open = codes.stream().filter(code -> !proofs.containsKey(code)).findFirst();
    if (open.isPresent()) {
      throw new IOException("the lock is not written, for " + open.get().code() + " is not proved");
    }
    StringBuilder lock = new StringBuilder("system,version,code,label,proof\n");
    for (Code code : codes) {
      lock.append(cell(code.system())).append(',').append(cell(code.version())).append(',');
      lock.append(cell(code.code())).append(',').append(cell(code.label())).append(',');
      lock.append(cell(String.join(" | ", proofs.get(code)))).append('\n');
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, lock);
    out.println("lock: " + file);
  }

  private static String cell(String value) {
    return value.contains(",") || value.contains("\"")
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
