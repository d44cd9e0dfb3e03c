package io.casebound.citations.date;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a work came out, as its year and its month and day are printed: a day, a month, a season, a
 * year, or a stretch of two of these.
 *
 * @param start the day or month or year; has a year
 * @param end where the stretch ends, if it is one; has a year
 * @param season 1 for spring to 4 for winter, where a season is printed
 */
public record DateSpan(PartialDate start, Optional<PartialDate> end, Optional<Integer> season) {
  private static final ImmutableList<String> SEASONS =
      ImmutableList.of("Spring", "Summer", "Autumn", "Winter");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
  private static final Pattern DASH = Pattern.compile("\\s?[-–—/]\\s?");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}");

  /**
   * The date that a year and what is printed beside it name; empty where there is no year.
   *
   * @param year {@code 2012}, {@code 1998–1999}
   * @param monthDay {@code Mar 5}, {@code Mar-Apr}, {@code Mar 5–7}, {@code Spring}; may be empty
   */
  public static Optional<DateSpan> parse(String year, String monthDay) {
    Matcher years = YEAR.matcher(year);
    if (!years.find()) {
      return Optional.empty();
    }
    PartialDate first = ofYear(years.group());
    if (years.find()) {
      return Optional.of(new DateSpan(first, Optional.of(ofYear(years.group())), Optional.empty()));
    }
    return Optional.of(season(first, monthDay).orElseGet(() -> months(first, monthDay)));
  }

  private static PartialDate ofYear(String year) {
    return new PartialDate(Optional.of(Integer.valueOf(year)), Optional.empty(), Optional.empty());
  }

  private static Optional<DateSpan> season(PartialDate year, String text) {
    String name = text.replace("Fall", "Autumn").strip();
    int index = SEASONS.indexOf(name);
    return index < 0
        ? Optional.empty()
        : Optional.of(new DateSpan(year, Optional.empty(), Optional.of(index + 1)));
  }

  private static DateSpan months(PartialDate year, String text) {
    Matcher dash = DASH.matcher(text);
    if (!dash.find()) {
      return new DateSpan(in(year, text).orElse(year), Optional.empty(), Optional.empty());
    }
    PartialDate start = in(year, text.substring(0, dash.start())).orElse(year);
    String rest = text.substring(dash.end()).strip();
    Optional<PartialDate> end =
        DAY.matcher(rest).matches()
            ? Optional.of(
                new PartialDate(start.year(), start.month(), Optional.of(Integer.valueOf(rest))))
            : in(year, rest);
    return new DateSpan(start, end.filter(date -> date.month().isPresent()), Optional.empty());
  }

  private static Optional<PartialDate> in(PartialDate year, String monthDay) {
    return PartialDate.parse(year.year().orElseThrow() + " " + monthDay);
  }

  /** The English name of a season, 1 for spring. */
  public static String seasonName(int season) {
    return SEASONS.get(season - 1);
  }
}
