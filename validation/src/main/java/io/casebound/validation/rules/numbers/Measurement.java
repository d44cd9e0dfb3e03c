package io.casebound.validation.rules.numbers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
 * @param names the names behind which the number stands, word by word
 * @param needed words of which one stands in the sentence; empty where none is needed
 * @param exceptions words none of which stands in the sentence
 * @param units what each unit, word by word, is in the unit of the limits; empty where it has none
 */
record Measurement(
    String name,
    ImmutableList<ImmutableList<String>> names,
    ImmutableSet<String> needed,
    ImmutableSet<String> exceptions,
    ImmutableMap<ImmutableList<String>, Double> units,
    double lowest,
    double highest) {
  private static final String NONE = "-";
  private static final Splitter CHOICES = Splitter.on('|');
  private static final Splitter WORDS = Splitter.on(' ');

  static ImmutableList<Measurement> load() {
    return WordFile.lines(Measurement.class, "measurements.tsv").stream()
        .map(Splitter.on('\t')::splitToList)
        .map(Measurement::of)
        .collect(toImmutableList());
  }

  private static Measurement of(List<String> row) {
    return new Measurement(
        row.get(0),
        CHOICES.splitToStream(row.get(1)).map(Measurement::phrase).collect(toImmutableList()),
        words(row.get(2)),
        words(row.get(3)),
        units(row.get(4)),
        Double.parseDouble(row.get(5)),
        Double.parseDouble(row.get(6)));
  }

  private static ImmutableList<String> phrase(String words) {
    return ImmutableList.copyOf(WORDS.split(words));
  }

  private static ImmutableSet<String> words(String cell) {
    return cell.equals(NONE) ? ImmutableSet.of() : ImmutableSet.copyOf(CHOICES.split(cell));
  }

  private static ImmutableMap<ImmutableList<String>, Double> units(String cell) {
    return words(cell).stream()
        .map(unit -> Splitter.on('=').splitToList(unit))
        .collect(
            ImmutableMap.toImmutableMap(
                unit -> phrase(unit.get(0)), unit -> Double.valueOf(unit.get(1))));
  }

  /** What one of the unit behind a number is in the unit of the limits; empty for another unit. */
  OptionalDouble factor(int number, Words words) {
    if (units.isEmpty()) {
      return OptionalDouble.of(1);
    }
    return units.entrySet().stream()
        .filter(unit -> isAt(number, 1, unit.getKey(), words))
        .mapToDouble(Map.Entry::getValue)
        .findFirst();
  }

  /** How many words the unit behind a number has that {@link #factor} knows. */
  int unitLength(int number, Words words) {
    return units.keySet().stream()
        .filter(unit -> isAt(number, 1, unit, words))
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }

  static boolean isAt(int place, int distance, ImmutableList<String> phrase, Words words) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.near(place, distance + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean allows(double value) {
    return lowest <= value && value <= highest;
  }
}
