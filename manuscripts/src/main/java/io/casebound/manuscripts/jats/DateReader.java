package io.casebound.manuscripts.jats;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.DateKind;
import io.casebound.model.HistoryDate;
import io.casebound.model.Source;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the history of an article. */
final class DateReader {
  private static final ImmutableMap<String, DateKind> KINDS =
      ImmutableMap.<String, DateKind>builder()
          .put("received", DateKind.RECEIVED)
          .put("rev-recd", DateKind.REVISED)
          .put("rev-request", DateKind.REVISED)
          .put("revised", DateKind.REVISED)
          .put("accepted", DateKind.ACCEPTED)
          .put("pub", DateKind.PUBLISHED)
          .put("published", DateKind.PUBLISHED)
          .buildOrThrow();

  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of("day", "month", "season", "year", "string-date");

  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private final Source source;

  DateReader(Source source) {
    this.source = source;
  }

  /** The dates that have a year, in document order. */
  ImmutableList<HistoryDate> read(XmlElement meta) {
    ImmutableList.Builder<HistoryDate> dates = ImmutableList.builder();
    for (XmlElement date : meta.elements("pub-date")) {
      date(DateKind.PUBLISHED, date).ifPresent(dates::add);
    }
    for (XmlElement date : meta.at("history", "date")) {
      date(kind(date), date).ifPresent(dates::add);
    }
    for (XmlElement date : meta.at("pub-history", "event", "date")) {
      date(kind(date), date).ifPresent(dates::add);
    }
    return dates.build();
  }

  private static DateKind kind(XmlElement date) {
    return KINDS.getOrDefault(date.attribute("date-type").toLowerCase(Locale.ROOT), DateKind.OTHER);
  }

  private Optional<HistoryDate> date(DateKind kind, XmlElement date) {
    OptionalInt year = number(date, "year", 1000, 9999);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    TextFlow flow = new TextFlow(source);
    for (XmlElement part : date.elements(PARTS)) {
      flow.breakWord();
      Inline.content(part, flow);
    }
    return Optional.of(
        new HistoryDate(
            kind,
            flow.build().text(),
            year.getAsInt(),
            boxed(month(date)),
            boxed(number(date, "day", 1, 31))));
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private OptionalInt month(XmlElement date) {
    OptionalInt number = number(date, "month", 1, 12);
    String name = number.isPresent() ? "" : text(date, "month");
    int month =
        name.length() < 3 ? -1 : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return month < 0 ? number : OptionalInt.of(month + 1);
  }

  private OptionalInt number(XmlElement date, String part, int least, int most) {
    String digits = text(date, part);
    boolean number = 1 <= digits.length() && digits.length() <= 4 && DIGITS.matchesAllOf(digits);
    int value = number ? Integer.parseInt(digits) : -1;
    return least <= value && value <= most ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private String text(XmlElement date, String part) {
    Optional<XmlElement> element = date.firstBelow(part);
    return element.isEmpty() ? "" : Inline.text(element.orElseThrow(), source).text().value();
  }
}
