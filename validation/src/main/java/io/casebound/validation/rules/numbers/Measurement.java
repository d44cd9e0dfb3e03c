package io.casebound.validation.rules.numbers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.Phrase;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Something that is measured in a person, and between what limits it can be, from {@code
 * measurements.tsv}.
 *
 * @param name how a remark calls it
 * @param names the names behind which the number stands
 * @param needed words of which one stands in the sentence; empty where none is needed
 * @param exceptions words none of which stands in the sentence
 * @param units what each unit is in the unit of the limits; empty where it has none
 */
record Measurement(
    String name,
    ImmutableList<Phrase> names,
    ImmutableSet<String> needed,
    ImmutableSet<String> exceptions,
    ImmutableMap<Phrase, Double> units,
    double lowest,
    double highest) {
  private static final String NONE = "-";
  private static final Splitter CHOICES = Splitter.on('|');

  static ImmutableList<Measurement> load() {
    return WordFile.rows(Measurement.class, "measurements.tsv")
        .map(Measurement::of)
        .collect(toImmutableList());
  }

  private static Measurement of(List<String> row) {
    return new Measurement(
        row.get(0),
        CHOICES.splitToStream(row.get(1)).map(Phrase::of).collect(toImmutableList()),
        words(row.get(2)),
        words(row.get(3)),
        units(row.get(4)),
        Double.parseDouble(row.get(5)),
        Double.parseDouble(row.get(6)));
  }

  private static ImmutableSet<String> words(String cell) {
    return cell.equals(NONE) ? ImmutableSet.of() : ImmutableSet.copyOf(CHOICES.split(cell));
  }

  private static ImmutableMap<Phrase, Double> units(String cell) {
    return words(cell).stream()
        .map(unit -> Splitter.on('=').splitToList(unit))
        .collect(
            ImmutableMap.toImmutableMap(
                unit -> Phrase.of(unit.get(0)), unit -> Double.valueOf(unit.get(1))));
  }

  /** What one of the unit behind a number is in the unit of the limits; empty for another unit. */
  OptionalDouble factor(int number, Words words) {
    if (units.isEmpty()) {
      return OptionalDouble.of(1);
    }
    return units.entrySet().stream()
        .filter(unit -> unit.getKey().standsBehind(number, 1, words))
        .mapToDouble(Map.Entry::getValue)
        .findFirst();
  }

  /** How many words the unit behind a number has that {@link #factor} knows. */
  int unitLength(int number, Words words) {
    return units.keySet().stream()
        .filter(unit -> unit.standsBehind(number, 1, words))
        .mapToInt(Phrase::length)
        .findFirst()
        .orElse(0);
  }

  boolean allows(double value) {
    return lowest <= value && value <= highest;
  }
}
