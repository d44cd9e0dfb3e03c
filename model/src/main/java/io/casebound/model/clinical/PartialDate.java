package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of the Gregorian calendar, known to the year, the month or the day.
 *
 * @param year 1800 to 9999
 * @param month 1 to 12, where it is known
 * @param day 1 to 31, as the month has days, where it is known; never without a month
 */
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day) {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  public PartialDate {
    checkArgument(year >= 1800 && year <= 9999, "no year: %s", year);
    month.ifPresent(value -> checkArgument(value >= 1 && value <= 12, "no month: %s", value));
    checkArgument(day.isEmpty() || month.isPresent(), "a day without a month");
    int of = year;
    month.ifPresent(in -> day.ifPresent(value -> checkDay(of, in, value)));
  }

  private static void checkDay(int year, int month, int day) {
    checkArgument(
        day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth(),
        "no day of %s: %s",
        YearMonth.of(year, month),
        day);
  }

  /** Reads a date in the form of ISO 8601: {@code 2026}, {@code 2026-03} or {@code 2026-03-07}. */
  public static PartialDate parse(String text) {
    Matcher parts = FORM.matcher(text);
    checkArgument(
        parts.matches(), "a date is written 2026, 2026-03 or 2026-03-07, not \"%s\"", text);
    return new PartialDate(
        Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
  }

  private static Optional<Integer> number(@Nullable String digits) {
    return Optional.ofNullable(digits).map(Integer::valueOf);
  }

  /** Whether this date lies before the other, as far as both are known. */
  public boolean isBefore(PartialDate other) {
    if (year != other.year || month.isEmpty() || other.month.isEmpty()) {
      return year < other.year;
    }
    if (!month.equals(other.month) || day.isEmpty() || other.day.isEmpty()) {
      return month.get() < other.month.get();
    }
    return day.get() < other.day.get();
  }

  /** The date in the form of ISO 8601, as short as it is known. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d", year)
        + month.map(value -> String.format(Locale.ROOT, "-%02d", value)).orElse("")
        + day.map(value -> String.format(Locale.ROOT, "-%02d", value)).orElse("");
  }
}
