package io.casebound.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The quantities of a manuscript, in document order. Found by their units. */
final class Quantities {
  /** How a unit is converted: into which, and by what factor. */
  private record Unit(String kind, double factor) {}

  private static final ImmutableMap<String, Unit> UNITS =
      WordFile.rows(Quantities.class, "units.tsv")
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> row.get(0), row -> new Unit(row.get(1), Double.parseDouble(row.get(2)))));

  /** What are no units in capitals: molar, a man. */
  private static final ImmutableSet<String> CAPITALS = ImmutableSet.of("M", "G", "H");

  private final Words words;
  private final ImmutableList<Quantity> all;

  private Quantities(Words words) {
    this.words = words;
    List<Quantity> found = new ArrayList<>();
    UNITS.forEach(
        (word, unit) ->
            words.places(word).forEach(place -> before(place, unit).ifPresent(found::add)));
    found.sort(Comparator.comparingInt(Quantity::from));
    this.all = ImmutableList.copyOf(found);
  }

  static ImmutableList<Quantity> in(ReviewContext review) {
    return review.derived(Quantities.class, context -> new Quantities(Words.of(context))).all;
  }

  /** The quantity whose unit stands at {@code place}. */
  private Optional<Quantity> before(int place, Unit unit) {
    String before = words.near(place, -1);
    int number = before.equals("-") || before.equals("‐") ? place - 2 : place - 1;
    Optional<Double> value = value(number, place);
    if (value.isEmpty() || isPower(place) || CAPITALS.contains(words.printed(place))) {
      return Optional.empty();
    }
    boolean quotient = words.near(place, 1).equals("/");
    String kind = quotient ? words.word(place) + "/" + words.near(place, 2) : unit.kind();
    double factor = quotient ? 1 : unit.factor();
    int end = quotient && !words.near(place, 2).isEmpty() ? place + 3 : place + 1;
    return Optional.of(new Quantity(value.get() * factor, kind, words.passage(place), number, end));
  }

  /** {@code cm2}, {@code cm³}: another kind of quantity. */
  private boolean isPower(int place) {
    String next = words.near(place, 1);
    return !next.isEmpty()
        && words.isGlued(place + 1)
        && (Character.isDigit(next.charAt(0)) || "²³^".contains(next));
  }

  private Optional<Double> value(int number, int place) {
    if (number < words.passage(place).first()) {
      return Optional.empty();
    }
    return Numerals.value(words.word(number)).stream().boxed().findFirst();
  }
}
