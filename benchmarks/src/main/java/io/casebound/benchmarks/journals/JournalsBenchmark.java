package io.casebound.benchmarks.journals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.citations.journal.abbreviation.AbbreviationRules;
import io.casebound.citations.journal.abbreviation.AbbreviationTables;
import io.casebound.citations.journal.abbreviation.AbbreviationTrainer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Titles of the NLM list, shortened by rules that were learnt from the other nine tenths of it. */
public final class JournalsBenchmark implements Benchmark {
  private static final int FOLDS = 10;
  private static final String TABLES =
      "citations/src/main/resources/io/casebound/citations/journal/abbreviation";
  private static final String RUNS = "runs";
  private static final String WRONG = "wrong";
  private static final String WRITE = "write";

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
    Tally tally = new Tally(out, options.has(WRONG));
    for (int fold = 0; fold < options.number(RUNS, FOLDS); fold++) {
      AbbreviationRules rules = learn(all, fold);
      for (CataloguedJournal journal : all) {
        if (journal.fold(FOLDS) == fold) {
          tally.add(journal, shortened(rules, journal.title()));
        }
      }
    }
    tally.print();
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
