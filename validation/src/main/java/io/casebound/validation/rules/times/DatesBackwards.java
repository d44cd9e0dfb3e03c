package io.casebound.validation.rules.times;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import java.util.List;

/** What ends must not end before it begins: a time from one date to another, a stay. */
@RuleInfo(
    id = "DATES-BACKWARDS",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{second} lies before {first}")
final class DatesBackwards implements Rule<ReviewContext> {
  /** Words for a beginning, and those for the end that belongs to it. */
  private static final ImmutableMap<String, ImmutableSet<String>> ENDS =
      ImmutableMap.of(
          "admitted", ImmutableSet.of("discharged", "died", "transferred", "released"),
          "hospitalized", ImmutableSet.of("discharged", "died", "released"),
          "hospitalised", ImmutableSet.of("discharged", "died", "released"),
          "born", ImmutableSet.of("died", "presented", "admitted", "diagnosed"));

  private static final int MOST_BETWEEN = 45;

  /** How many words may stand between the verb and its date. */
  private static final int MOST_TO_DATE = 8;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    List<DatedPlace> dates = DatedPlaces.in(review);
    for (int i = 1; i < dates.size(); i++) {
      DatedPlace first = dates.get(i - 1);
      DatedPlace second = dates.get(i);
      if (first.passage().equals(second.passage())
          && second.hasYear()
          && first.hasYear()
          && first.isAfter(second)
          && (DateRange.spans(first, second, words) || isStay(first, second, words))) {
        remarks
            .at(words.span(second.from(), second.to()))
            .with("first", words.printed(first.from(), first.to()))
            .with("second", words.printed(second.from(), second.to()))
            .fix(Fix.advice("Check both dates."))
            .say();
      }
    }
  }

  /** {@code admitted on D1 … discharged on D2}. */
  private static boolean isStay(DatedPlace first, DatedPlace second, Words words) {
    if (second.from() - first.to() > MOST_BETWEEN) {
      return false;
    }
    for (int i = 1; i <= MOST_TO_DATE; i++) {
      ImmutableSet<String> ends =
          ENDS.getOrDefault(words.near(first.from(), -i), ImmutableSet.of());
      if (isEnded(ends, first, second, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnded(
      ImmutableSet<String> ends, DatedPlace first, DatedPlace second, Words words) {
    for (int i = 1; i <= MOST_TO_DATE && second.from() - i >= first.to(); i++) {
      String word = words.near(second.from(), -i);
      if (ends.contains(word) || word.equals(".")) {
        return !word.equals(".");
      }
    }
    return false;
  }
}
