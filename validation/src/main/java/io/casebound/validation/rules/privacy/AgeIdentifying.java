package io.casebound.validation.rules.privacy;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import java.util.stream.IntStream;

/** So few people are older than 89 that their age may tell who they are. */
@RuleInfo(
    id = "AGE-IDENTIFYING",
    severity = NOTE,
    tags = {"privacy"},
    summary = "An age of {age} years is given; ages over 89 may identify the patient")
final class AgeIdentifying implements Rule<ReviewContext> {
  private static final ImmutableSet<String> YEARS =
      ImmutableSet.of("year", "years", "yr", "yrs", "yo");
  private static final int OLDEST = 89;
  private static final int LAST = 122;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    if (!CaseTexts.hasCase(words)) {
      return;
    }
    IntStream.rangeClosed(OLDEST + 1, LAST)
        .mapToObj(String::valueOf)
        .flatMapToInt(words::places)
        .filter(place -> CaseTexts.mayTellCase(words.passage(place)) && isAge(place, words))
        .min()
        .ifPresent(
            place ->
                remarks
                    .at(words.span(place))
                    .with("age", words.word(place))
                    .fix(Fix.advice("Write \"over 89 years old\", or \"in the tenth decade\"."))
                    .say());
  }

  private static boolean isAge(int place, Words words) {
    int unit = words.near(place, 1).equals("-") ? 2 : 1;
    boolean old =
        YEARS.contains(words.near(place, unit))
            && (words.near(place, unit + 1).equals("old")
                || words.near(place, unit + 2).equals("old"));
    return old || (words.near(place, -1).equals("aged") && !words.near(place, 1).equals("%"));
  }
}
