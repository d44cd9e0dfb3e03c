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
import java.util.stream.IntStream;

/** Days of the patient's life are told from each other, not from the calendar. */
@RuleInfo(
    id = "DATE-EXACT",
    severity = WARNING,
    tags = {"privacy", "icmje"},
    summary = "The exact date \"{date}\" may identify the patient")
final class DateExact implements Rule<ReviewContext> {
  private static final String COUNT =
      "Count from the onset (day 3, two months later), or give the year.";
  private static final String AGE = "Give the age instead.";

  /** How many words before a date may say that it is that of a birth. */
  private static final int NEAR = 4;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    boolean hasCase = CaseTexts.hasCase(words);
    for (WrittenDate date : WrittenDates.in(review)) {
      if (hasCase && CaseTexts.tellCase(date.passage())) {
        remarks
            .at(words.span(date.from(), date.to()))
            .with("date", words.printed(date.from(), date.to()))
            .fix(Fix.advice(isBirth(date, words) ? AGE : COUNT))
            .say();
      }
    }
  }

  /** {@code born on 3 May 1994}, {@code date of birth: 3 May 1994}. */
  private static boolean isBirth(WrittenDate date, Words words) {
    return IntStream.rangeClosed(1, NEAR)
        .mapToObj(distance -> words.near(date.from(), -distance))
        .anyMatch(word -> word.equals("born") || word.equals("birth"));
  }
}
