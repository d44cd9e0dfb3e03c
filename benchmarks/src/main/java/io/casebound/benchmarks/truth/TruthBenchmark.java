package io.casebound.benchmarks.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import io.casebound.benchmarks.truth.Prints.Form;
import io.casebound.citations.ListedReference;
import io.casebound.citations.PrintedLines;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.lookup.Verdict;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * True references and invented ones, looked up in an index of the true ones. A true one is accused
 * where the verdict is that it differs, names another work, or is not found; an invented one is
 * caught where it differs or names another work.
 */
public final class TruthBenchmark implements Benchmark {
  private static final String ROWS = "citations/hallmark/dev_public.jsonl";
  private static final String SHOW = "show";

  @Override
  public String name() {
    return "truth";
  }

  @Override
  public String summary() {
    return "look-up of references: true ones accused, invented ones caught";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(SHOW, "print the references that are judged wrongly");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    TruthSets sets = TruthSets.of(BenchmarkRow.read(options.data(ROWS)));
    Judgements judgements = new Judgements(options.has(SHOW) ? out::println : line -> {});
    try (IndexedRows index = IndexedRows.of(sets.valid())) {
      printTrue(sets, index, judgements, out);
      printInvented(sets, index, judgements, out);
    }
    printAbsent(sets, judgements, out);
  }

  private static TextTable table(String... headings) {
    ImmutableList<String> all =
        ImmutableList.<String>builder()
            .add(headings)
            .add("all", "confirmed", "differs", "another work", "not found", "undecided", "accused")
            .build();
    return new TextTable(all.toArray(new String[0]));
  }

  private static void printTrue(
      TruthSets sets, IndexedRows index, Judgements judgements, PrintStream out)
      throws IOException {
    TextTable table = table("true references in style", "form");
    VerdictCounts all = new VerdictCounts();
    List<BibliographicRecord> works = records(sets.valid());
    for (String style : Prints.STYLES) {
      for (Form form : Form.values()) {
        VerdictCounts counts = new VerdictCounts();
        for (ListedReference entry : parsed(Prints.of(works, style, form))) {
          counts.add(judgements.of(entry, index, Verdict.Differs.class::isInstance));
        }
        table.row(counts.cells(style, form.label));
        all.add(counts);
      }
    }
    table.print(out);
    new Figures(out)
        .figure("true references printed", all.all())
        .figure("true references accused", all.accusedShare())
        .figure("true references confirmed", (double) all.confirmed() / all.all());
    out.println();
  }

  private static void printInvented(
      TruthSets sets, IndexedRows index, Judgements judgements, PrintStream out)
      throws IOException {
    TextTable table = table("invented references, kind", "shares");
    VerdictCounts sharing = count(sets.sharing(), "title or DOI", index, judgements, table);
    VerdictCounts others = count(sets.others(), "neither", index, judgements, table);
    table.print(out);
    new Figures(out)
        .figure("invented references that share a title or DOI", sharing.all())
        .figure("of them caught", sharing.accusedShare())
        .figure("other invented references", others.all())
        .figure("of them confirmed", others.confirmed());
    printInventedInStyles(sets, index, out);
  }

  private static VerdictCounts count(
      List<BenchmarkRow> rows,
      String shares,
      IndexedRows index,
      Judgements judgements,
      TextTable table)
      throws IOException {
    Map<String, VerdictCounts> kinds = new TreeMap<>();
    VerdictCounts all = new VerdictCounts();
    for (BenchmarkRow row : rows) {
      Verdict verdict =
          judgements.of(listed(ImmutableList.of(row)).get(0), index, v -> isMissed(v, shares));
      kinds.computeIfAbsent(row.invention(), kind -> new VerdictCounts()).add(verdict);
      all.add(verdict);
    }
    kinds.forEach((kind, counts) -> table.row(counts.cells(kind, shares)));
    return all;
  }

  private static boolean isMissed(Verdict verdict, String shares) {
    return shares.equals("neither")
        ? verdict instanceof Verdict.Confirmed
        : !(verdict instanceof Verdict.Differs || verdict instanceof Verdict.AnotherWork);
  }

  /** The same, printed and parsed: what an author's list would show. */
  private static void printInventedInStyles(TruthSets sets, IndexedRows index, PrintStream out)
      throws IOException {
    VerdictCounts sharing = new VerdictCounts();
    VerdictCounts others = new VerdictCounts();
    Judgements silent = new Judgements(line -> {});
    for (String style : Prints.STYLES) {
      for (ListedReference entry : parsed(Prints.of(records(sets.sharing()), style, Form.WHOLE))) {
        sharing.add(silent.of(entry, index, v -> false));
      }
      for (ListedReference entry : parsed(Prints.of(records(sets.others()), style, Form.WHOLE))) {
        others.add(silent.of(entry, index, v -> false));
      }
    }
    new Figures(out)
        .figure("caught where printed in five styles", sharing.accusedShare())
        .figure("others confirmed where printed in five styles", others.confirmed());
    out.println();
  }

  /** True references of which the index lacks the work: nothing may be said of them. */
  private static void printAbsent(TruthSets sets, Judgements judgements, PrintStream out)
      throws IOException {
    VerdictCounts counts = new VerdictCounts();
    for (int fold = 0; fold < 2; fold++) {
      try (IndexedRows index = IndexedRows.of(sets.fold(fold))) {
        List<BibliographicRecord> works = records(sets.fold(1 - fold));
        for (String style : Prints.STYLES) {
          for (ListedReference entry : parsed(Prints.of(works, style, Form.ALL))) {
            counts.add(judgements.of(entry, index, v -> !(v instanceof Verdict.Undecided)));
          }
        }
      }
    }
    new Figures(out)
        .figure("true references that the index lacks", counts.all())
        .figure("of them accused", counts.accusedShare())
        .figure("of them confirmed", counts.confirmed());
  }

  private static List<ListedReference> listed(List<BenchmarkRow> rows) {
    StringBuilder file = new StringBuilder();
    rows.forEach(row -> file.append(row.bibtex()));
    return ReferenceFormat.BIBTEX.read(Source.of("rows.bib", file.toString())).list().entries();
  }

  private static List<BibliographicRecord> records(List<BenchmarkRow> rows) {
    return listed(rows).stream().map(ListedReference::record).toList();
  }

  private static List<ListedReference> parsed(List<String> lines) {
    return PrintedLines.read(Source.of("prints", String.join("\n", lines) + "\n")).entries();
  }
}
