package io.casebound.validation.rules.times;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.Dashes;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.Words;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A time that a text tells by number and unit: {@code three months}.
 *
 * @param count how many of the unit
 * @param days how many days it comes to
 * @param slack how many days more or less the words may mean
 * @param from the index of its first word
 * @param to the index behind its last word
 */
record Interval(int count, double days, double slack, int from, int to) {
  /** A unit: how many days it has, and by how many a rounded number of them may miss. */
  private record Unit(double days, double slack) {}

  private static final Unit DAY = new Unit(1, 1);
  private static final Unit WEEK = new Unit(7, 4);
  private static final Unit MONTH = new Unit(30.44, 16);
  private static final Unit YEAR = new Unit(365.25, 200);
  private static final ImmutableMap<String, Unit> UNITS =
      ImmutableMap.<String, Unit>builder()
          .put("day", DAY)
          .put("days", DAY)
          .put("week", WEEK)
          .put("weeks", WEEK)
          .put("month", MONTH)
          .put("months", MONTH)
          .put("year", YEAR)
          .put("years", YEAR)
          .buildOrThrow();

  /** Words before a number with which it tells no clear time, or that of another event. */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("every", "each", "next", "another", "additional", "to", "or");

  private static final double SHARE = 0.1;

  /**
   * The time whose unit stands at {@code place}; empty where there is none, no clear one, or where
   * it is part of a name: "a 5-year study".
   */
  static Optional<Interval> endingAt(int place, Words words) {
    boolean plural = words.near(place, 0).endsWith("s");
    return readEndingAt(place, words).filter(each -> plural || each.count() == 1);
  }

  /** As {@link #endingAt}, but also the time of "a 5-day stay". */
  static Optional<Interval> readEndingAt(int place, Words words) {
    Unit unit = UNITS.get(words.near(place, 0));
    int number = Dashes.contain(words.near(place, -1)) ? place - 2 : place - 1;
    if (unit == null || number < words.passage(place).first()) {
      return Optional.empty();
    }
    String word = words.word(number);
    OptionalInt count =
        word.equals("a") || word.equals("one") ? OptionalInt.of(1) : Numerals.whole(word);
    String before = words.near(number, -1);
    boolean vague = Numerals.isLoose(before) || Dashes.contain(before) || OTHERS.contains(before);
    if (count.isEmpty() || vague) {
      return Optional.empty();
    }
    double days = count.getAsInt() * unit.days();
    return Optional.of(
        new Interval(count.getAsInt(), days, unit.slack() + SHARE * days, number, place + 1));
  }

  /** Whether the time between two dates can be called so. */
  boolean fits(DatedPlace begin, DatedPlace end) {
    return begin.fewestDaysTo(end) <= days + slack && begin.mostDaysTo(end) >= days - slack;
  }
}
