package io.casebound.benchmarks.retractions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.Verdict;
import io.casebound.citations.lookup.Verdict.Differs;
import io.casebound.citations.lookup.retraction.RetractionList;
import io.casebound.citations.lookup.verification.Verifier;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * References to retracted works and to others, against a table in the form of Retraction Watch that
 * holds the retracted ones: how many are said to be retracted, with their DOI and without, with
 * their titles whole and with words left out.
 */
public final class RetractionsBenchmark implements Benchmark {
  private static final String FILE = "citations/retraction/choxos_calibration_corpus.csv";
  private static final ImmutableSet<String> LABELS =
      ImmutableSet.of("retracted", "retracted_fuzzy", "clean");

  @Override
  public String name() {
    return "retractions";
  }

  @Override
  public String summary() {
    return "retracted works said to be retracted, and others accused of it";
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    ImmutableList<LabelledWork> works = LabelledWork.read(options.data(FILE));
    Path file = Files.createTempFile("retractions", ".csv");
    try {
      write(works, file);
      measure(works, RetractionList.read(file), out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void write(ImmutableList<LabelledWork> works, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file);
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      table.printRecord(
          "Title", "Author", "OriginalPaperDate", "OriginalPaperDOI", "RetractionNature");
      for (LabelledWork work : works) {
        if (work.label().equals("retracted")) {
          table.printRecord(
              work.title(), work.authors(), "1/1/" + work.year(), work.doi(), "Retraction");
        }
      }
    }
  }

  private static void measure(
      ImmutableList<LabelledWork> works, RetractionList list, PrintStream out) {
    Verifier verifier =
        Verifier.of(
            ImmutableList.of(list),
            failure -> {
              throw new IllegalStateException(failure);
            });
    TextTable table =
        new TextTable("references", "works", "said", "possibly", "no DOI: said", "possibly");
    Map<String, Double> said = new LinkedHashMap<>();
    for (String label : LABELS) {
      ImmutableList<LabelledWork> those =
          works.stream()
              .filter(work -> work.label().equals(label))
              .collect(ImmutableList.toImmutableList());
      said.put(label, share(those, verifier, true, RetractionsBenchmark::isSaid));
      table.row(
          label,
          those.size(),
          said.getOrDefault(label, 0.0),
          share(those, verifier, true, RetractionsBenchmark::isPossible),
          share(those, verifier, false, RetractionsBenchmark::isSaid),
          share(those, verifier, false, RetractionsBenchmark::isPossible));
    }
    table.print(out);
    Figures figures = new Figures(out);
    said.forEach((label, share) -> figures.figure(label + " said to be retracted", share));
  }

  private static double share(
      ImmutableList<LabelledWork> works,
      Verifier verifier,
      boolean withDoi,
      Predicate<Verdict> said) {
    long count =
        works.stream().map(work -> verifier.verify(work.reference(withDoi))).filter(said).count();
    return (double) count / works.size();
  }

  /** Whether the work is said to be retracted. */
  private static boolean isSaid(Verdict verdict) {
    return verdict.notices().stream().anyMatch(RetractionsBenchmark::isRetraction);
  }

  /** Whether it is said that a retracted work may be meant. */
  private static boolean isPossible(Verdict verdict) {
    return verdict instanceof Differs differs
        && !differs.isCertain()
        && differs.known().notices().stream().anyMatch(RetractionsBenchmark::isRetraction);
  }

  private static boolean isRetraction(Notice notice) {
    return notice.kind() == Notice.Kind.RETRACTION;
  }
}
