package io.casebound.validation.rules.times;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import java.util.List;
import java.util.Optional;

/** The time that is told to lie between two dates must be that between them. */
@RuleInfo(
    id = "INTERVAL-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{interval} does not fit the dates {first} and {second}, {days} days apart")
final class IntervalDisagrees implements Rule<ReviewContext> {
  /** How many words may stand between the two dates. */
  private static final int MOST_BETWEEN = 150;

  /** Words that join "three months later" to the date behind it. */
  private static final ImmutableSet<String> TO_DATE =
      ImmutableSet.of(",", "(", "on", "in", "i", ".", "e", "the", "at", "by", "of");

  /** Words that join two dates to the time between them. */
  private static final ImmutableSet<String> TO_TIME =
      ImmutableSet.of("(", ",", "for", "a", "total", "of", "duration", "period", "i", ".", "e");

  private static final ImmutableSet<String> LATER = ImmutableSet.of("later", "afterwards");
  private static final int MOST_JOINS = 4;
  private static final int MOST_SENTENCES = 8;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    List<DatedPlace> dates = DatedPlaces.in(review);
    for (int i = 1; i < dates.size(); i++) {
      DatedPlace first = dates.get(i - 1);
      DatedPlace second = dates.get(i);
      if (first.passage().zone() == second.passage().zone()
          && second.from() - first.to() <= MOST_BETWEEN
          && !first.isAfter(second)) {
        between(first, second, words)
            .or(() -> later(first, second, words))
            .or(() -> Stay.between(first, second, words))
            .filter(interval -> !interval.fits(first, second))
            .ifPresent(interval -> say(interval, first, second, words, remarks));
      }
    }
  }

  /** {@code from D1 to D2 (three months)}, {@code for three months, from D1 to D2}. */
  private static Optional<Interval> between(DatedPlace first, DatedPlace second, Words words) {
    if (!DateRange.spans(first, second, words)) {
      return Optional.empty();
    }
    int behind = Math.min(second.to() + MOST_JOINS + 3, second.passage().end());
    for (int at = second.to(); at < behind; at++) {
      Optional<Interval> interval = Interval.endingAt(at, words);
      if (interval.filter(each -> areJoins(second.to(), each.from(), words)).isPresent()) {
        return interval;
      }
    }
    int before = first.from() - (words.near(first.from(), -2).equals(",") ? 3 : 2);
    return before < first.passage().first() ? Optional.empty() : Interval.endingAt(before, words);
  }

  private static boolean areJoins(int from, int to, Words words) {
    for (int i = from; i < to; i++) {
      if (!TO_TIME.contains(words.word(i))) {
        return false;
      }
    }
    return from < to && !words.word(from).equals(".");
  }

  /** {@code … D1 … Three months later, on D2}, and no other time told between. */
  private static Optional<Interval> later(DatedPlace first, DatedPlace second, Words words) {
    int at = second.from() - 1;
    while (at > first.to()
        && second.from() - at <= MOST_JOINS
        && TO_DATE.contains(words.word(at))) {
      at--;
    }
    if (!LATER.contains(words.word(at))) {
      return Optional.empty();
    }
    return Interval.endingAt(at - 1, words)
        .filter(interval -> interval.from() >= first.to())
        .filter(interval -> noOtherTime(first.to(), interval.from(), words));
  }

  private static boolean noOtherTime(int from, int to, Words words) {
    int sentences = 0;
    for (int i = from; i < to; i++) {
      sentences += words.word(i).equals(".") ? 1 : 0;
      if (LATER.contains(words.word(i)) || Interval.endingAt(i, words).isPresent()) {
        return false;
      }
    }
    return sentences <= MOST_SENTENCES;
  }

  private static void say(
      Interval interval, DatedPlace first, DatedPlace second, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(interval.from(), interval.to()))
        .with("interval", '"' + words.printed(interval.from(), interval.to()) + '"')
        .with("first", words.printed(first.from(), first.to()))
        .with("second", words.printed(second.from(), second.to()))
        .with("days", days(first, second))
        .fix(Fix.advice("Check the two dates and the time between them."))
        .say();
  }

  private static String days(DatedPlace first, DatedPlace second) {
    long fewest = Math.max(0, first.fewestDaysTo(second));
    long most = first.mostDaysTo(second);
    return fewest == most ? String.valueOf(most) : fewest + " to " + most;
  }
}
