package io.casebound.benchmarks.duplicates;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Records of libraries whose duplicates people have marked, record by record: of each group the
 * first in the order of the file is kept, all others are to be found. The libraries were only
 * measured: nothing was learnt from them, and no weight was changed for them.
 */
public final class DuplicatesBenchmark implements Benchmark {
  private static final String FOLDER = "citations/dedupe/";
  private static final String WRONG = "wrong";

  private static final int SPEED_RECORDS = 80_000;

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public String summary() {
    return "records that name a work once more, in libraries of systematic reviews; 80,000 records";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(WRONG, "print what is wrong");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    LibraryScores scores =
        new LibraryScores(options.has(WRONG) ? Optional.of(out) : Optional.empty());
    for (String file : ImmutableList.of("iebh_copper.xml", "iebh_tafenoquine.xml")) {
      scores.add(file, LabelledLibrary.endNote(options.data(FOLDER + file)));
    }
    String table = "asysd_labelled_test_set.csv";
    scores.add(table, LabelledLibrary.table(options.data(FOLDER + table)));
    scores.print(out);
    new Figures(out).figure("seconds for 80,000 records", LargeLibrary.seconds(SPEED_RECORDS));
  }
}
