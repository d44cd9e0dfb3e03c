package io.casebound.validation.rules.privacy;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import io.casebound.validation.rules.WrittenDate;
import io.casebound.validation.rules.WrittenDates;

/** Days of the patient's life are told from each other, not from the calendar. */
@RuleInfo(
    id = "DATE-EXACT",
    severity = WARNING,
    tags = {"privacy", "icmje"},
    summary = "The exact date \"{date}\" may identify the patient")
final class DateExact implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    boolean hasCase = CaseTexts.hasCase(words);
    for (WrittenDate date : WrittenDates.in(review)) {
      if (hasCase && CaseTexts.tellCase(date.passage())) {
        remarks
            .at(words.span(date.from(), date.to()))
            .with("date", words.printed(date.from(), date.to()))
            .fix(Fix.advice("Count from the onset (day 3, two months later), or give the year."))
            .say();
      }
    }
  }
}
