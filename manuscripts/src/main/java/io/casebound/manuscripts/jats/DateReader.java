package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.DateKind;
import io.casebound.model.HistoryDate;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  private final Source source;

  DateReader(Source source) {
    this.source = source;
  }

  /** The dates that have a year, in document order. */
  ImmutableList<HistoryDate> read(XmlElement meta) {
    Stream<HistoryDate> published =
        meta.elements("pub-date").flatMap(date -> date(DateKind.PUBLISHED, date).stream());
    Stream<HistoryDate> history =
        Stream.concat(meta.at("history", "date"), meta.at("pub-history", "event", "date"))
            .flatMap(date -> date(kind(date), date).stream());
    return Stream.concat(published, history).collect(ImmutableList.toImmutableList());
  }

  private static DateKind kind(XmlElement date) {
    return KINDS.getOrDefault(date.attribute("date-type").toLowerCase(Locale.ROOT), DateKind.OTHER);
  }

  private Optional<HistoryDate> date(DateKind kind, XmlElement date) {
    TextFlow flow = new TextFlow(source);
    date.elements()
        .filter(part -> part.isAnyOf(PARTS))
        .forEach(
            part -> {
              flow.breakWord();
              Inline.content(part, flow);
            });
    SourceText text = flow.build().text();
    return number(date, "year", 1000, 9999)
        .map(year -> new HistoryDate(kind, text, year, month(date), number(date, "day", 1, 31)));
  }

  private Optional<Integer> month(XmlElement date) {
    Optional<Integer> number = number(date, "month", 1, 12);
    if (number.isPresent()) {
      return number;
    }
    return text(date, "month")
        .filter(name -> name.length() >= 3)
        .map(name -> MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1)
        .filter(month -> month > 0);
  }

  private Optional<Integer> number(XmlElement date, String part, int least, int most) {
    return text(date, part)
        .filter(digits -> digits.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .filter(number -> least <= number && number <= most);
  }

  private Optional<String> text(XmlElement date, String part) {
    return date.walk()
        .filter(element -> element.is(part))
        .findFirst()
        .map(element -> Inline.text(element, source).text().value());
  }
}
