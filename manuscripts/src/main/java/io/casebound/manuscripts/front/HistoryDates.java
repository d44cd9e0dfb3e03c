package io.casebound.manuscripts.front;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.manuscripts.prose.DataLines;
import io.casebound.model.DateKind;
import io.casebound.model.HistoryDate;
import io.casebound.model.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a manuscript's own history: {@code Received: March 07, 2026}. */
public final class HistoryDates {
  private static final ImmutableMap<String, Integer> MONTHS =
      DataLines.fields(HistoryDates.class, "months.csv", 2).stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  line -> line.get(1), line -> Integer.parseInt(line.get(0))));

  private static final Pattern DATE =
      Pattern.compile(
          "(?<month1>\\p{L}{3,9})\\.?\\s(?<day1>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year1>\\d{4})"
              + "|(?:(?<day2>\\d{1,2})(?:st|nd|rd|th)?[\\s-])?(?<month2>\\p{L}{3,9})\\.?,?[\\s-](?<year2>\\d{4})"
              + "|(?<year3>\\d{4})[-/.](?<month3>\\d{1,2})(?:[-/.](?<day3>\\d{1,2}))?(?!\\d)"
              + "|\\d{1,2}[-/.]\\d{1,2}[-/.](?<year4>\\d{4})"
              + "|\\b(?<year5>(?:19|20)\\d{2})\\b");

  private static final Pattern KIND =
      Pattern.compile(
          "(received|submi(?:tted|ssion))|(revis(?:ed|ion))|(accept(?:ed|ance))|(publi(?:shed|cation)|available)",
          Pattern.CASE_INSENSITIVE);

  private HistoryDates() {}

  /** The dates in a line; each is of the kind that was named last before it. */
  public static ImmutableList<HistoryDate> in(SourceText line) {
    ImmutableList.Builder<HistoryDate> dates = ImmutableList.builder();
    Matcher date = DATE.matcher(line);
    int from = 0;
    DateKind kind = DateKind.OTHER;
    while (date.find()) {
      kind = kindIn(line.subSequence(from, date.start()).toString(), kind);
      from = date.end();
      read(kind, date, line).ifPresent(dates::add);
    }
    return dates.build();
  }

  /** The date that a text is, of a kind known already. */
  public static Optional<HistoryDate> of(DateKind kind, SourceText text) {
    Matcher date = DATE.matcher(text);
    return date.find() ? read(kind, date, text) : Optional.empty();
  }

  private static DateKind kindIn(String words, DateKind before) {
    Matcher kind = KIND.matcher(words);
    DateKind last = before;
    while (kind.find()) {
      last =
          kind.group(1) != null
              ? DateKind.RECEIVED
              : kind.group(2) != null
                  ? DateKind.REVISED
                  : kind.group(3) != null ? DateKind.ACCEPTED : DateKind.PUBLISHED;
    }
    return last;
  }

  private static Optional<HistoryDate> read(DateKind kind, Matcher date, SourceText text) {
    for (int form = 1; form <= 5; form++) {
      String year = date.group("year" + form);
      if (year != null) {
        Optional<Integer> month = form > 3 ? Optional.empty() : month(date.group("month" + form));
        Optional<Integer> day = form > 3 ? Optional.empty() : number(date.group("day" + form), 31);
        if (form < 3 && month.isEmpty()) {
          return Optional.empty();
        }
        SourceText printed = text.slice(date.start(), date.end());
        return Optional.of(new HistoryDate(kind, printed, Integer.parseInt(year), month, day));
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> month(String month) {
    return Character.isDigit(month.charAt(0))
        ? number(month, 12)
        : Optional.ofNullable(MONTHS.get(month.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Integer> number(@Nullable String digits, int most) {
    return Optional.ofNullable(digits)
        .map(Integer::parseInt)
        .filter(number -> 1 <= number && number <= most);
  }
}
