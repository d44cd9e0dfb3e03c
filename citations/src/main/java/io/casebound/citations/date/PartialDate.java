package io.casebound.citations.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which year, month or day may be unknown: {@code 2012}, {@code 2012 Mar}, {@code 5 Mar
 * 2012}.
 *
 * @param year four digits
 * @param month the (first) month
 * @param day the day of the month, from 1; only where there is a month
 */
public record PartialDate(Optional<Integer> year, Optional<Month> month, Optional<Integer> day) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<![\\p{Alnum}])(?:(\\d{1,4})(?:st|nd|rd|th|[a-z])?|(\\p{L}{3,9}))(?!\\p{Alnum})");

  /** The date in {@code text}; empty where it names no year, month or day that can be. */
  public static Optional<PartialDate> parse(String text) {
    Matcher iso = ISO.matcher(text.strip());
    return iso.matches() ? numbers(iso) : words(text);
  }

  private static Optional<PartialDate> numbers(Matcher iso) {
    return month(Integer.parseInt(iso.group(2)))
        .flatMap(
            month ->
                of(
                    Optional.of(Integer.valueOf(iso.group(1))),
                    Optional.of(month),
                    Optional.ofNullable(iso.group(3)).map(Integer::valueOf)));
  }

  private static Optional<PartialDate> words(String text) {
    Optional<Integer> year = Optional.empty();
    Optional<Month> month = Optional.empty();
    Optional<Integer> day = Optional.empty();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String number = token.group(1);
      if (number == null) {
        String word = token.group(2);
        month = month.or(() -> month(word));
      } else if (number.length() == 4) {
        year = year.or(() -> Optional.of(Integer.valueOf(number)));
      } else if (number.length() <= 2) {
        day = day.or(() -> Optional.of(Integer.valueOf(number)));
      }
    }
    return of(year, month, month.isPresent() ? day : Optional.empty());
  }

  private static Optional<PartialDate> of(
      Optional<Integer> year, Optional<Month> month, Optional<Integer> day) {
    if (year.isEmpty() && month.isEmpty()) {
      return Optional.empty();
    }
    try {
      // 2000 had a 29th of February.
      LocalDate.of(year.orElse(2000), month.orElse(Month.JANUARY), day.orElse(1));
      return Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Month> month(int number) {
    return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
  }

  /** The month that an English name or its usual abbreviation means: March, Mar, Sept. */
  public static Optional<Month> month(String name) {
    String capitals = name.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      boolean shortened = capitals.length() == 3 || capitals.equals("SEPT");
      if (month.name().equals(capitals) || (shortened && month.name().startsWith(capitals))) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }
}
