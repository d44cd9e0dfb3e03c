package io.casebound.citations.rules.field;

import static io.casebound.model.remark.Severity.ERROR;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.date.PartialDate;
import io.casebound.citations.rules.FieldRule;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.time.Month;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day must be one that its month has. */
@RuleInfo(
    id = "REFERENCE-DATE-IMPOSSIBLE",
    severity = ERROR,
    tags = {"citations"},
    summary = "The date {date} in {reference} does not exist: {month} has {days} days")
final class ReferenceDateImpossible implements FieldRule {
  private static final int LARGEST_MISTYPED = 39;

  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?<![\\p{Alnum}./-])(?:(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?(\\p{L}{3,9})"
              + "|(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{Alnum}/-])");

  @Override
  public ImmutableSet<RecordField> fields() {
    return ImmutableSet.of(RecordField.MONTH_DAY, RecordField.ACCESSED, RecordField.EVENT_DATE);
  }

  @Override
  public void check(RecordField field, SourceText value, String name, RemarkSink remarks) {
    DAY_AND_MONTH.matcher(value).results().forEach(date -> check(date, value, name, remarks));
  }

  private static void check(MatchResult date, SourceText value, String name, RemarkSink remarks) {
    boolean dayFirst = date.group(1) != null;
    int day = Integer.parseInt(date.group(dayFirst ? 1 : 4));
    Optional<Month> month = PartialDate.month(date.group(dayFirst ? 2 : 3));
    boolean isDay = day <= LARGEST_MISTYPED; // "October 94" is a year
    if (month.isPresent() && isDay && (day == 0 || day > month.get().maxLength())) {
      remarks
          .at(value.span(date.start(), date.end()))
          .with("date", date.group())
          .with("reference", name)
          .with("month", date.group(dayFirst ? 2 : 3))
          .with("days", month.get().maxLength())
          .fix(Fix.advice("Look the date up, and correct it."))
          .say();
    }
  }
}
