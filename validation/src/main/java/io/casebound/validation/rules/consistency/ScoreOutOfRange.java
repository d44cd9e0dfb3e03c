package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.NumberWords;
import java.util.Optional;

/** A score must lie on its scale. */
@RuleInfo(
    id = "SCORE-OUT-OF-RANGE",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{score} of {value}: the scale goes from {lowest} to {highest}")
final class ScoreOutOfRange implements Rule<ReviewContext> {
  private static final ImmutableList<Score> SCORES = Score.load();

  /** Words that may stand between the name and the number. */
  private static final ImmutableSet<String> BETWEEN =
      ImmutableSet.of(
          "score",
          "scores",
          "scale",
          "performance",
          "status",
          "index",
          "of",
          "was",
          "is",
          "were",
          "a",
          "(",
          "gcs",
          "mrs",
          ")",
          "=",
          ":",
          "at",
          "total",
          "grade");

  private static final int MOST_BETWEEN = 6;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    for (Score score : SCORES) {
      score.name().places(words).forEach(place -> check(score, place, words, remarks));
    }
  }

  private static void check(Score score, int place, Words words, RemarkSink remarks) {
    int distance = score.name().length();
    int last = distance + MOST_BETWEEN;
    while (distance < last && BETWEEN.contains(words.near(place, distance))) {
      distance++;
    }
    Optional<Integer> value = NumberWords.parse(words.near(place, distance));
    if (value.isPresent() && isAlone(place + distance, words)) {
      int number = value.get();
      if (number < score.lowest() || number > score.highest()) {
        remarks
            .at(words.span(place, place + distance + 1))
            .with("score", score.name())
            .with("value", number)
            .with("lowest", (int) score.lowest())
            .with("highest", (int) score.highest())
            .fix(Fix.advice("Check the number."))
            .say();
      }
    }
  }

  /** Whether it is a whole number, not the mark of a citation, no part of a range or date. */
  private static boolean isAlone(int number, Words words) {
    String next = words.near(number, 1);
    return !words.near(number, -1).equals("[") && !next.equals("]") && !next.matches("[-–%]");
  }
}
