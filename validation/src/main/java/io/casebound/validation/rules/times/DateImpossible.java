package io.casebound.validation.rules.times;

import static io.casebound.model.remark.Severity.ERROR;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import io.casebound.validation.rules.WrittenDate;
import io.casebound.validation.rules.WrittenDates;
import io.casebound.validation.text.Sentence.Zone;

/** A date must be one of the calendar. */
@RuleInfo(
    id = "DATE-IMPOSSIBLE",
    severity = ERROR,
    tags = {"consistency"},
    summary = "There is no such day as \"{date}\"")
final class DateImpossible implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    for (WrittenDate date : WrittenDates.in(review)) {
      if (!date.exists() && date.passage().zone() != Zone.BACK) {
        remarks
            .at(words.span(date.from(), date.to()))
            .with("date", words.printed(date.from(), date.to()))
            .fix(Fix.advice("Correct the date; of a patient, better count from the onset."))
            .say();
      }
    }
  }
}
