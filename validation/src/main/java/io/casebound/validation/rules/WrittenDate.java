package io.casebound.validation.rules;

import java.time.Month;
import java.time.Year;

/**
 * A date that is written with its day: {@code 12 March 2015}, {@code March 12}, {@code 12/03/2015},
 * {@code 2015-03-12}.
 *
 * @param day the number that stands for the day
 * @param month the number that stands for the month, which may be none
 * @param year the year, or 0 where none is written
 * @param ambiguous whether day and month may be meant the other way round
 * @param passage the text in which it stands
 * @param from the index of its first word
 * @param to the index behind its last word
 */
public record WrittenDate(
    int day, int month, int year, boolean ambiguous, Passage passage, int from, int to) {

  /** Whether there is such a day: in its year, or in a leap year where none is written. */
  public boolean exists() {
    return exists(day, month) || (ambiguous && exists(month, day));
  }

  private boolean exists(int day, int month) {
    boolean leap = year == 0 || Year.isLeap(year);
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(leap);
  }
}
