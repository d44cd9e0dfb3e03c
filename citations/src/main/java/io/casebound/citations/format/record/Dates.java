package io.casebound.citations.format.record;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.date.PartialDate;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of publication as files write them: {@code 2012-03-05}, {@code 2012/03/05/}, {@code 2012
 * Mar 5}, {@code 1996-12-10/1996-12-12} (ISO 8601-2, with its seasons 21 to 24).
 */
public final class Dates {
  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final ImmutableList<String> SEASONS =
      ImmutableList.of("Spring", "Summer", "Autumn", "Winter");
  private static final int FIRST_SEASON = 21;

  private static final String DAY_OF_YEAR = "(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?";
  private static final String LOOSE = "[~?%]?(?:T[\\d:.Z+-]{0,30})?";
  private static final Pattern INTERVAL =
      Pattern.compile(DAY_OF_YEAR + LOOSE + "(?:/(?:\\.\\.|open)?|/" + DAY_OF_YEAR + LOOSE + ")?");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{4})/(\\d{1,2})?(?:/(\\d{1,2})?)?(?:/.{0,40})?");
  private static final Pattern SPACED = Pattern.compile("(\\d{4}) (\\d{1,2})(?: (\\d{1,2}))?");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![\\d-])(\\d{4})(?:[a-z](?![a-z])|\\s{0,2}(?:--?|–|/)\\s{0,2}(\\d{4}|(?:1[3-9]|[2-9]\\d)(?!\\d)))?(?!\\d)");

  private Dates() {}

  /**
   * Sets year and month of publication. A text without a year is kept whole in {@link
   * RecordField#MONTH_DAY}. A month is added to the same year that is set already.
   *
   * @return whether a year was found
   */
  public static boolean set(RecordDraft draft, SourceText printed) {
    SourceText text = withoutOpenStart(printed.strip());
    if (isYear(text)) {
      setYear(draft, text);
      return true;
    }
    return fromNumbers(draft, text, INTERVAL)
        || fromNumbers(draft, text, SLASHED)
        || fromNumbers(draft, text, SPACED)
        || fromWords(draft, text);
  }

  /** Most dates are: then no pattern need be tried. */
  private static boolean isYear(SourceText text) {
    return text.length() == 4
        && (text.charAt(0) == '1' || text.charAt(0) == '2')
        && CharMatcher.inRange('0', '9').matchesAllOf(text);
  }

  /** An interval whose beginning is not known: {@code ../2004}. */
  private static SourceText withoutOpenStart(SourceText text) {
    int start = text.value().startsWith("../") ? 3 : text.value().startsWith("/") ? 1 : 0;
    return text.slice(start, text.length());
  }

  private static boolean fromNumbers(RecordDraft draft, SourceText text, Pattern form) {
    Matcher date = form.matcher(text);
    if (!date.matches() || date.group(1).equals("0000")) {
      return false;
    }
    boolean isInterval = form == INTERVAL && date.group(4) != null;
    if (isInterval && !date.group(4).equals(date.group(1))) {
      draft.set(RecordField.YEAR, years(text, date));
      return true;
    }
    if (!setYear(draft, text.slice(date.start(1), date.end(1)))) {
      return true;
    }
    String first = monthDay(date.group(2), date.group(3));
    String last = isInterval ? monthDay(date.group(5), date.group(6)) : "";
    String monthDay = last.isEmpty() || last.equals(first) ? first : first + "–" + last;
    if (!monthDay.isEmpty()) {
      int end = isInterval ? date.end() : Math.max(date.end(2), date.end(3));
      draft.set(RecordField.MONTH_DAY, text.slice(date.start(2), end).replacedBy(monthDay));
    }
    return true;
  }

  private static SourceText years(SourceText text, Matcher date) {
    return text.slice(date.start(1), date.end(4)).replacedBy(date.group(1) + "–" + date.group(4));
  }

  /** Sets the year; false where another is set already. */
  private static boolean setYear(RecordDraft draft, SourceText year) {
    draft.set(RecordField.YEAR, year);
    return draft
        .field(RecordField.YEAR)
        .filter(set -> set.value().startsWith(year.value()))
        .isPresent();
  }

  private static String monthDay(String month, String day) {
    int number = number(month);
    if (number >= FIRST_SEASON && number < FIRST_SEASON + SEASONS.size()) {
      return SEASONS.get(number - FIRST_SEASON);
    }
    if (number < 1 || number > MONTHS.size()) {
      return "";
    }
    int inMonth = number(day);
    boolean isDay = inMonth >= 1 && inMonth <= 31;
    return MONTHS.get(number - 1) + (isDay ? " " + inMonth : "");
  }

  private static int number(String digits) {
    return Optional.ofNullable(digits).map(Integer::parseInt).orElse(0);
  }

  private static boolean fromWords(RecordDraft draft, SourceText text) {
    Matcher years = YEARS.matcher(text);
    if (!years.find() || years.group(1).equals("0000")) {
      return false;
    }
    boolean isRange = years.group(2) != null;
    SourceText year = text.slice(years.start(1), isRange ? years.end(2) : years.end(1));
    if (setYear(draft, year)) {
      SourceText rest = rest(text, years);
      if (tellsWhen(rest.value())) {
        draft.set(RecordField.MONTH_DAY, rest);
      }
    }
    return true;
  }

  private static SourceText rest(SourceText text, Matcher years) {
    SourceText before = bare(text.slice(0, years.start()));
    SourceText after = bare(text.slice(years.end(), text.length()));
    return before.length() > 0 ? before : after;
  }

  private static SourceText bare(SourceText text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.slice(start, end);
  }

  /** Sets a month or season that stands apart from its year; false where the text is neither. */
  public static boolean setMonth(RecordDraft draft, SourceText text) {
    boolean isMonth = tellsWhen(text.value());
    if (isMonth) {
      draft.set(RecordField.MONTH_DAY, text);
    }
    return isMonth;
  }

  private static boolean tellsWhen(String text) {
    return PartialDate.parse(text).flatMap(PartialDate::month).isPresent()
        || SEASONS.stream().anyMatch(text::contains)
        || text.contains("Fall");
  }
}
