package io.casebound.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.WordFile;
import java.util.List;

/**
 * What a quantity near certain words can be, from {@code limits.tsv}.
 *
 * @param name how a remark calls what is measured
 * @param words words of which one stands near the quantity; empty where it is any
 * @param exceptions words none of which may stand near
 * @param kind the unit in which it is compared
 * @param lowest the lowest that can be
 * @param highest the highest that can be
 */
record Limit(
    String name,
    ImmutableSet<String> words,
    ImmutableSet<String> exceptions,
    String kind,
    double lowest,
    double highest) {
  private static final String NONE = "-";

  static ImmutableList<Limit> load() {
    return WordFile.rows(Limit.class, "limits.tsv").map(Limit::of).collect(toImmutableList());
  }

  private static Limit of(List<String> row) {
    return new Limit(
        row.get(0),
        words(row.get(1)),
        words(row.get(2)),
        row.get(3),
        Double.parseDouble(row.get(4)),
        Double.parseDouble(row.get(5)));
  }

  private static ImmutableSet<String> words(String cell) {
    return cell.equals(NONE)
        ? ImmutableSet.of()
        : ImmutableSet.copyOf(Splitter.on('|').split(cell));
  }

  boolean allows(double value) {
    return lowest <= value && value <= highest;
  }
}
