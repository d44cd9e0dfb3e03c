package io.casebound.benchmarks.journals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.citations.journal.Iso4Abbreviator;
import io.casebound.citations.journal.JournalTable;
import io.casebound.citations.journal.TitleWordList;
import io.casebound.citations.journal.abbreviation.AbbreviationRules;
import io.casebound.citations.journal.abbreviation.AbbreviationTables;
import io.casebound.citations.journal.abbreviation.AbbreviationTrainer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Titles of the NLM list, shortened by rules that were learnt from the other nine tenths of it. */
public final class JournalsBenchmark implements Benchmark {
  private static final int FOLDS = 10;
  private static final String TABLES =
      "citations/src/main/resources/io/casebound/citations/journal/abbreviation";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String RUNS = "runs";
  private static final String WRONG = "wrong";
  private static final String WRITE = "write";
  private static final String ISO_LIST = "citations/journals/LTWA_20210702.csv";

  @Override
  public String name() {
    return "journals";
  }

  @Override
  public String summary() {
    return "titles of journals shortened as in the NLM list, ten folds by title";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        RUNS, "how many of the ten folds",
        WRONG, "print the titles that are shortened otherwise",
        WRITE, "learn from all titles and write the tables into this folder");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    ImmutableList<CataloguedJournal> all =
        CataloguedJournal.read(options.data(CataloguedJournal.FILE));
    if (options.has(WRITE)) {
      AbbreviationTables.write(learn(all, -1), Path.of(options.text(WRITE).orElse(TABLES)));
      return;
    }
    TitleWordList list = TitleWordList.read(options.data(ISO_LIST));
    Tally tally = new Tally("", options.has(WRONG) ? Optional.of(out) : Optional.empty());
    Tally withList = new Tally(", with the ISO list", Optional.empty());
    for (int fold = 0; fold < options.number(RUNS, FOLDS); fold++) {
      AbbreviationRules rules = learn(all, fold);
      for (CataloguedJournal journal : all) {
        if (journal.fold(FOLDS) == fold) {
          tally.add(journal, shortened(rules, journal.title()));
          withList.add(journal, shortened(rules.with(list::find), journal.title()));
        }
      }
    }
    Figures figures = new Figures(out);
    tally.print(figures);
    withList.print(figures);
    figures.figure("rows of the table that differ from the list", differing(options));
    figures.figure("microseconds a title", microseconds(all));
  }

  /** Journals of the bundled table that the list does not have with just these fields. */
  private static int differing(BenchmarkOptions options) throws IOException {
    ImmutableSet<String> rows = CataloguedJournal.rows(options.data(CataloguedJournal.FILE));
    return (int)
        JournalTable.bundled().journals().stream()
            .filter(journal -> !rows.contains(CataloguedJournal.row(journal)))
            .count();
  }

  /** CPU time to shorten a title, over all titles twice, after as many to warm up. */
  private static double microseconds(ImmutableList<CataloguedJournal> all) {
    Iso4Abbreviator abbreviator = Iso4Abbreviator.bundled();
    long letters = 0;
    long start = 0;
    for (int round = 0; round < 4; round++) {
      start = round == 2 ? THREADS.getCurrentThreadCpuTime() : start;
      for (CataloguedJournal journal : all) {
        letters += abbreviator.abbreviate(journal.title()).length();
      }
    }
    return letters == 0 ? 0 : (THREADS.getCurrentThreadCpuTime() - start) / 2_000.0 / all.size();
  }

  /** The rules learnt from all titles but those of a fold. */
  private static AbbreviationRules learn(ImmutableList<CataloguedJournal> all, int without) {
    AbbreviationTrainer trainer = new AbbreviationTrainer();
    for (CataloguedJournal journal : all) {
      if (journal.fold(FOLDS) != without) {
        trainer.add(journal.title(), journal.bareAbbreviation());
      }
    }
    return trainer.train();
  }

  static String shortened(AbbreviationRules rules, String title) {
    return rules.abbreviate(title).stream()
        .map(AbbreviationRules.ShortWord::abbreviation)
        .collect(Collectors.joining(" "));
  }
}
