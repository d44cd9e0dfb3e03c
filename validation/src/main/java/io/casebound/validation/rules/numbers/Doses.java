package io.casebound.validation.rules.numbers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Dashes;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.Phrase;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the doses of a manuscript, by their units: the drug stands before or behind. */
final class Doses {
  /** What one of a unit is in milligrams, or in international units. */
  private static final ImmutableMap<String, Double> MILLIGRAMS =
      ImmutableMap.of("mg", 1.0, "g", 1000.0, "µg", 0.001, "μg", 0.001, "mcg", 0.001, "ug", 0.001);

  private static final String IU = "iu";

  /** Words and marks that may stand between a drug and its dose. */
  private static final ImmutableSet<String> BETWEEN = WordFile.words(Doses.class, "dose-words.txt");

  /** How often a day: the words behind a unit, a tab, the number. */
  private static final ImmutableMap<Phrase, Integer> DAILY =
      WordFile.rows(Doses.class, "intakes.tsv")
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> Phrase.of(row.get(0)), row -> Integer.valueOf(row.get(1))));

  private static final ImmutableSet<String> PER = ImmutableSet.of("/", "per");
  private static final ImmutableSet<String> DAY = ImmutableSet.of("day", "d", "daily", "dose");
  private static final ImmutableSet<String> COUNTED =
      ImmutableSet.of("kg", "m2", "m", "h", "hr", "hour", "min", "minute");

  private static final int MOST_BETWEEN = 5;

  private final Words words;
  private final DrugNames drugs;

  private Doses(ReviewContext review) {
    this.words = Words.of(review);
    this.drugs = new DrugNames(review);
  }

  /** In document order. */
  static ImmutableList<Dose> in(ReviewContext review) {
    Doses doses = new Doses(review);
    List<Dose> found = new ArrayList<>();
    MILLIGRAMS.forEach((unit, factor) -> doses.find(unit, "mg", factor, found));
    doses.find(IU, IU, 1, found);
    found.sort(Comparator.comparingInt(Dose::from));
    return ImmutableList.copyOf(found);
  }

  private void find(String word, String unit, double factor, List<Dose> found) {
    words
        .places(word)
        .filter(place -> words.near(place, -1).equals("-") || isAmount(place - 1))
        .forEach(place -> at(place, unit, factor).ifPresent(found::add));
  }

  private boolean isAmount(int place) {
    return place >= 0 && Numerals.isInDigits(words.word(place));
  }

  private Optional<Dose> at(int place, String unit, double factor) {
    int number = words.near(place, -1).equals("-") ? place - 2 : place - 1;
    if (number < words.passage(place).first() || isPartOfRange(number)) {
      return Optional.empty();
    }
    OptionalDouble value = Numerals.value(words.word(number));
    Optional<Basis> basis = basis(place);
    Optional<String> drug = drug(number, basis.map(Basis::end).orElse(place + 1));
    return value.isEmpty() || basis.isEmpty() || drug.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Dose(
                drug.get(),
                value.getAsDouble() * factor,
                unit,
                basis.get().per(),
                daily(place + 1),
                words.passage(place),
                number,
                place + 1));
  }

  /** What an amount is counted by, and the index behind the words that say so. */
  private record Basis(ImmutableSet<String> per, int end) {}

  /** Empty where it is counted by anything that no dose is, as a concentration in blood. */
  private Optional<Basis> basis(int unit) {
    ImmutableSet.Builder<String> per = ImmutableSet.builder();
    int at = 1;
    while (PER.contains(words.near(unit, at))) {
      String by = words.near(unit, at + 1);
      if (COUNTED.contains(by)) {
        per.add(by.substring(0, 1));
      } else if (!DAY.contains(by)) {
        return Optional.empty();
      }
      at += by.equals("m") && words.near(unit, at + 2).equals("²") ? 3 : 2;
    }
    return Optional.of(new Basis(per.build(), unit + at));
  }

  private boolean isPartOfRange(int number) {
    String before = words.near(number, -1);
    return !Numerals.isInDigits(words.word(number))
        || Dashes.contain(before)
        || (before.length() == 1 && "/×~<>≤≥".contains(before))
        || ((before.equals("to") || before.equals("or"))
            && Numerals.isInDigits(words.near(number, -2)))
        || before.equals("than");
  }

  /** The drug on the one side, where there is none on the other. */
  private Optional<String> drug(int number, int end) {
    Optional<String> before = drug(number, -1, -1);
    Optional<String> behind = drug(end - 1, 1, 1);
    if (before.isPresent() && behind.isPresent() && !before.equals(behind)) {
      return Optional.empty();
    }
    return before.or(() -> behind);
  }

  private Optional<String> drug(int from, int first, int step) {
    for (int i = 0; i < MOST_BETWEEN; i++) {
      String word = words.near(from, first + i * step);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      Optional<String> drug = drugs.at(from + first + i * step);
      if (drug.isPresent() || !BETWEEN.contains(word)) {
        return drug;
      }
    }
    return Optional.empty();
  }

  private int daily(int behind) {
    for (int i = 0; i < MOST_BETWEEN; i++) {
      for (Map.Entry<Phrase, Integer> each : DAILY.entrySet()) {
        if (each.getKey().standsBehind(behind, i, words)) {
          return each.getValue();
        }
      }
      if (!BETWEEN.contains(words.near(behind, i)) && !drugHere(behind + i)) {
        break;
      }
    }
    return 1;
  }

  private boolean drugHere(int place) {
    return !words.near(place, 0).isEmpty() && drugs.at(place).isPresent();
  }
}
