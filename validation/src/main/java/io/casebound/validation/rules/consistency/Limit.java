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
 * @param words words of which one stands near the quantity
 * @param kind the unit in which it is compared
 * @param lowest the lowest that can be
 * @param highest the highest that can be
 */
record Limit(String name, ImmutableSet<String> words, String kind, double lowest, double highest) {
  static ImmutableList<Limit> load() {
    return WordFile.lines(Limit.class, "limits.tsv").stream()
        .map(Splitter.on('\t')::splitToList)
        .map(Limit::of)
        .collect(toImmutableList());
  }

  private static Limit of(List<String> row) {
    return new Limit(
        row.get(0),
        ImmutableSet.copyOf(Splitter.on('|').split(row.get(1))),
        row.get(2),
        Double.parseDouble(row.get(3)),
        Double.parseDouble(row.get(4)));
  }

  boolean allows(double value) {
    return lowest <= value && value <= highest;
  }
}
