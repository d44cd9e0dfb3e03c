package io.casebound.validation.rules.times;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.rules.WrittenDate;
import io.casebound.validation.rules.WrittenDates;
import io.casebound.validation.text.Sentence.Zone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days, months and years that abstract and body name, in document order; those whose day and
 * month may be meant the other way round left out.
 */
final class DatedPlaces {
  /** Where no year is written or told before: any that is no leap year. */
  private static final int ANY_YEAR = 2001;

  private final Words words;
  private final ImmutableList<DatedPlace> all;

  private DatedPlaces(ReviewContext review) {
    this.words = Words.of(review);
    List<DatedPlace> found = new ArrayList<>();
    Map<Integer, Boolean> taken = new HashMap<>();
    List<WrittenDate> days = WrittenDates.in(review);
    days.forEach(
        day -> {
          for (int i = day.from(); i < day.to(); i++) {
            taken.put(i, true);
          }
        });
    WrittenDates.monthNames()
        .forEach(
            name ->
                words
                    .places(name)
                    .filter(place -> !taken.containsKey(place))
                    .forEach(place -> month(place).ifPresent(found::add)));
    days.forEach(day -> day(day).ifPresent(found::add));
    words.vocabulary().stream()
        .filter(WrittenDates::isYear)
        .forEach(year -> words.places(year).forEach(place -> year(place).ifPresent(found::add)));
    found.sort(Comparator.comparingInt(DatedPlace::from));
    this.all = withYears(found);
  }

  static ImmutableList<DatedPlace> in(ReviewContext review) {
    return review.derived(DatedPlaces.class, DatedPlaces::new).all;
  }

  private static boolean isTold(Passage passage) {
    return passage.isBody() || passage.zone() == Zone.ABSTRACT;
  }

  /** {@code March 2015}, {@code March of 2015}. */
  private Optional<DatedPlace> month(int place) {
    int at = words.near(place, 1).matches("of|,|\\.") ? 2 : 1;
    String year = words.near(place, at);
    if (!WrittenDates.isYear(year)
        || !isTold(words.passage(place))
        || !Character.isUpperCase(words.letter(place, 0))) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(Integer.parseInt(year), WrittenDates.month(words.word(place)));
    return Optional.of(
        new DatedPlace(
            month.atDay(1),
            month.atEndOfMonth(),
            true,
            words.passage(place),
            place,
            place + at + 1));
  }

  /** {@code in 2015}. */
  private Optional<DatedPlace> year(int place) {
    int year = Integer.parseInt(words.word(place));
    return words.near(place, -1).equals("in") && isTold(words.passage(place))
        ? Optional.of(
            new DatedPlace(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                true,
                words.passage(place),
                place,
                place + 1))
        : Optional.empty();
  }

  private static Optional<DatedPlace> day(WrittenDate date) {
    boolean sure = !date.ambiguous() || date.day() > 12 || date.day() == date.month();
    if (!sure || !isTold(date.passage())) {
      return Optional.empty();
    }
    try {
      int year = date.year() == 0 ? ANY_YEAR : date.year();
      LocalDate day = LocalDate.of(year, date.month(), date.day());
      return Optional.of(
          new DatedPlace(day, day, date.year() > 0, date.passage(), date.from(), date.to()));
    } catch (DateTimeException e) {
      return Optional.empty(); // DATE-IMPOSSIBLE says so
    }
  }

  /** Gives those without a year the year of the one before in the same text. */
  private static ImmutableList<DatedPlace> withYears(List<DatedPlace> found) {
    ImmutableList.Builder<DatedPlace> places = ImmutableList.builder();
    Optional<DatedPlace> before = Optional.empty();
    for (DatedPlace place : found) {
      DatedPlace dated = before.map(each -> inYearOf(each, place)).orElse(place);
      places.add(dated);
      before = Optional.of(dated);
    }
    return places.build();
  }

  private static DatedPlace inYearOf(DatedPlace before, DatedPlace place) {
    if (place.hasYear() || !before.passage().equals(place.passage())) {
      return place;
    }
    int years = before.first().getYear() - place.first().getYear();
    DatedPlace same =
        new DatedPlace(
            place.first().plusYears(years),
            place.last().plusYears(years),
            false,
            place.passage(),
            place.from(),
            place.to());
    return before.isAfter(same) ? same.aYearLater() : same;
  }
}
