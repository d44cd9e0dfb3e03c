package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.casebound.benchmarks.VerdictAgreement.Cell;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Intervals of a figure over reports, drawn again and again with replacement; always the same. */
final class Bootstrap {
  private static final int DRAWS = 1000;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /** The 95 % interval of a figure, as text. */
  static String interval(ImmutableList<Cell> cells, ToDoubleFunction<ImmutableList<Cell>> figure) {
    ImmutableListMultimap<String, Cell> byReport = Multimaps.index(cells, Cell::report);
    ImmutableList<String> reports = byReport.keySet().asList();
    Random random = new Random(20261125);
    double[] values = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      ImmutableList.Builder<Cell> drawn = ImmutableList.builder();
      for (int n = 0; n < reports.size(); n++) {
        drawn.addAll(byReport.get(reports.get(random.nextInt(reports.size()))));
      }
      values[i] = figure.applyAsDouble(drawn.build());
    }
    Arrays.sort(values);
    return String.format(
        Locale.ROOT,
        "%.3f to %.3f",
        values[(int) (TAIL * DRAWS)],
        values[(int) ((1 - TAIL) * DRAWS) - 1]);
  }
}
