package io.casebound.benchmarks.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * The rows by what they are for.
 *
 * @param valid true
 * @param sharing invented, with the title or DOI of a true one
 * @param others invented otherwise
 */
record TruthSets(
    ImmutableList<BenchmarkRow> valid,
    ImmutableList<BenchmarkRow> sharing,
    ImmutableList<BenchmarkRow> others) {

  static TruthSets of(List<BenchmarkRow> rows) {
    ImmutableList<BenchmarkRow> valid = rows.stream().filter(BenchmarkRow::isTrue).collect(list());
    ImmutableSet<String> titles = valid.stream().map(BenchmarkRow::title).collect(set());
    ImmutableSet<String> dois =
        valid.stream().map(BenchmarkRow::doi).filter(doi -> !doi.isEmpty()).collect(set());
    ImmutableList.Builder<BenchmarkRow> sharing = ImmutableList.builder();
    ImmutableList.Builder<BenchmarkRow> others = ImmutableList.builder();
    for (BenchmarkRow row : rows) {
      if (!row.isTrue()) {
        boolean shares = titles.contains(row.title()) || dois.contains(row.doi());
        (shares ? sharing : others).add(row);
      }
    }
    return new TruthSets(valid, sharing.build(), others.build());
  }

  /** Half of the true rows; those of one title or DOI are in one half. */
  ImmutableList<BenchmarkRow> fold(int number) {
    return valid.stream()
        .filter(row -> Math.floorMod(row.title().hashCode(), 2) == number)
        .collect(list());
  }

  private static java.util.stream.Collector<BenchmarkRow, ?, ImmutableList<BenchmarkRow>> list() {
    return ImmutableList.toImmutableList();
  }

  private static java.util.stream.Collector<String, ?, ImmutableSet<String>> set() {
    return ImmutableSet.toImmutableSet();
  }
}
