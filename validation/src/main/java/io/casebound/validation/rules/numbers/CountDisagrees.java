package io.casebound.validation.rules.numbers;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.function.Predicate;

/** Abstract and case must count the same lesions, samples and the like. */
@RuleInfo(
    id = "COUNT-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "The abstract tells of {here}, the text of {there}")
final class CountDisagrees implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    ImmutableList<CountPhrase> all = CountPhrases.in(review);
    Words words = Words.of(review);
    ImmutableList<CountPhrase> front = filter(all, each -> each.passage().zone() == Zone.ABSTRACT);
    ImmutableList<CountPhrase> told = filter(all, CountDisagrees::isTold);
    for (CountPhrase claim : front) {
      ImmutableList<CountPhrase> same = filter(told, each -> each.what().equals(claim.what()));
      boolean known =
          told.stream()
              .anyMatch(
                  each -> each.noun().equals(claim.noun()) && each.number() == claim.number());
      if (!same.isEmpty() && !known && numbers(front, claim).size() == 1) {
        CountPhrase other = same.get(0);
        remarks
            .at(words.span(claim.from(), claim.to()))
            .with("here", words.printed(claim.from(), claim.to()))
            .with("there", words.printed(other.from(), other.to()))
            .fix(Fix.advice("Count again, and write the same in both places."))
            .say();
      }
    }
  }

  /** Whether it tells of this patient, and not of others'. */
  private static boolean isTold(CountPhrase phrase) {
    return phrase.passage().isBody()
        && phrase.passage().role() != SectionRole.DISCUSSION
        && phrase.passage().role() != SectionRole.INTRODUCTION;
  }

  private static ImmutableSet<Integer> numbers(
      ImmutableList<CountPhrase> phrases, CountPhrase like) {
    return phrases.stream()
        .filter(each -> each.what().equals(like.what()))
        .map(CountPhrase::number)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<CountPhrase> filter(
      ImmutableList<CountPhrase> phrases, Predicate<CountPhrase> which) {
    return phrases.stream().filter(which).collect(ImmutableList.toImmutableList());
  }
}
