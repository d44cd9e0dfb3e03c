package io.casebound.citations.format.record;

import io.casebound.citations.date.DateSpan;
import io.casebound.citations.date.PartialDate;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields of a record in the forms that several formats share. */
public final class WrittenFields {
  private static final Pattern PAGES =
      Pattern.compile("([^\\s–—-]{1,20})\\s?(?:-{1,2}|–|—)\\s?([^\\s–—-]{1,20})");

  private WrittenFields() {}

  /**
   * A range of pages.
   *
   * @param last empty where there is but one page
   */
  public record Pages(String first, String last) {}

  /** First and last page; a text that is no range is the first. */
  public static Optional<Pages> pages(BibliographicRecord record) {
    String text = record.text(RecordField.PAGE);
    Matcher range = PAGES.matcher(text);
    if (range.matches()) {
      return Optional.of(new Pages(range.group(1), range.group(2)));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(new Pages(text, ""));
  }

  /** The issue with its supplement: {@code 4 Suppl 1}. */
  public static String issue(BibliographicRecord record) {
    return (record.text(RecordField.ISSUE) + " " + record.text(RecordField.SUPPLEMENT)).strip();
  }

  /** The date of publication where it is one day, month or year. */
  public static Optional<PartialDate> issued(BibliographicRecord record) {
    return DateSpan.parse(record.text(RecordField.YEAR), record.text(RecordField.MONTH_DAY))
        .filter(date -> date.end().isEmpty() && date.season().isEmpty())
        .map(DateSpan::start);
  }

  /** A date with a separator between its parts: {@code 2012-03-05}. */
  public static String joined(PartialDate date, String separator) {
    StringBuilder text = new StringBuilder();
    date.year().ifPresent(year -> text.append(String.format(Locale.ROOT, "%04d", year)));
    date.month()
        .map(Month::getValue)
        .ifPresent(month -> text.append(separator).append(twoDigits(month)));
    date.day().ifPresent(day -> text.append(separator).append(twoDigits(day)));
    return text.toString();
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** The whole date as it is printed: {@code 2012 Mar 5}; may be empty. */
  public static String printedDate(BibliographicRecord record) {
    return (record.text(RecordField.YEAR) + " " + record.text(RecordField.MONTH_DAY)).strip();
  }

  /** The text on one line. */
  public static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
