package io.casebound.validation.rules.times;

import io.casebound.validation.rules.Passage;
import java.time.LocalDate;

/**
 * A place that names a day or a month.
 *
 * @param first the earliest day that is meant
 * @param last the latest day that is meant
 * @param hasYear whether the year is written there; else it is taken from the date before, or any
 * @param passage the text in which it stands
 * @param from the index of its first word
 * @param to the index behind its last word
 */
record DatedPlace(
    LocalDate first, LocalDate last, boolean hasYear, Passage passage, int from, int to) {

  /** The fewest days from here to another date; negative where that one may be earlier. */
  long fewestDaysTo(DatedPlace other) {
    return other.first.toEpochDay() - last.toEpochDay();
  }

  /** The most days from here to another date. */
  long mostDaysTo(DatedPlace other) {
    return other.last.toEpochDay() - first.toEpochDay();
  }

  /** Whether the other one is earlier, whatever days are meant. */
  boolean isAfter(DatedPlace other) {
    return other.last.isBefore(first);
  }

  /** The same in the next year. */
  DatedPlace aYearLater() {
    return new DatedPlace(first.plusYears(1), last.plusYears(1), hasYear, passage, from, to);
  }
}
