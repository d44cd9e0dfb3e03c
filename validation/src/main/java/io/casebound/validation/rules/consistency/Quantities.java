package io.casebound.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
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

  /** Units of time that a course is told by: on day 9, in week 6. */
  private static final ImmutableSet<String> COUNTED =
      ImmutableSet.of("hour", "day", "days", "week", "weeks", "month", "months", "year");

  private final Words words;
  private final ImmutableList<Quantity> all;
  private final ImmutableList<Quantity> numbered;

  private Quantities(Words words) {
    this.words = words;
    List<Quantity> found = new ArrayList<>();
    UNITS.forEach(
        (word, unit) ->
            words.places(word).forEach(place -> before(place, unit).ifPresent(found::add)));
    found.sort(Comparator.comparingInt(Quantity::from));
    this.all = ImmutableList.copyOf(found);
    this.numbered = numbered();
  }

  static ImmutableList<Quantity> in(ReviewContext review) {
    return of(review).all;
  }

  /**
   * The times that the text and its tables count by their number: {@code day 9}, {@code week 6}.
   */
  static ImmutableList<Quantity> numbered(ReviewContext review) {
    return of(review).numbered;
  }

  private static Quantities of(ReviewContext review) {
    return review.derived(Quantities.class, context -> new Quantities(Words.of(context)));
  }

  private ImmutableList<Quantity> numbered() {
    ImmutableList.Builder<Quantity> found = ImmutableList.builder();
    UNITS.forEach(
        (word, unit) -> {
          if (COUNTED.contains(word)) {
            words
                .places(word)
                .filter(place -> words.passage(place).zone() != Zone.ABSTRACT)
                .forEach(place -> behind(place, unit).ifPresent(found::add));
          }
        });
    return found.build();
  }

  /** The quantity whose number stands behind its unit at {@code place}. */
  private Optional<Quantity> behind(int place, Unit unit) {
    return Numerals.value(words.near(place, 1)).stream()
        .mapToObj(
            number ->
                new Quantity(
                    number * unit.factor(), unit.kind(), words.passage(place), place, place + 2))
        .findFirst();
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
