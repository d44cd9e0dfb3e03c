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
import java.util.stream.IntStream;

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
          "msts",
          "mmse",
          "moca",
          ")",
          "=",
          ":",
          "at",
          "total",
          "grade");

  private static final int MOST_BETWEEN = 6;

  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of("min", "minutes", "hours", "days", "weeks", "months", "years", "patients");

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
    check(score, place, place + distance, words, remarks);
    if (isFirstOfTwo(place, place + distance, words)) {
      check(score, place, place + distance + 2, words, remarks);
    }
  }

  private static void check(Score score, int place, int at, Words words, RemarkSink remarks) {
    Optional<Integer> value = NumberWords.parse(words.near(place, at - place));
    if (value.isPresent() && isAlone(at, words)) {
      int number = value.get();
      if (number < score.lowest() || number > score.highest()) {
        remarks
            .at(words.span(place, at + 1))
            .with("score", words.printed(place, place + score.name().length()))
            .with("value", number)
            .with("lowest", (int) score.lowest())
            .with("highest", (int) score.highest())
            .fix(Fix.advice("Check the number."))
            .say();
      }
    }
  }

  /** {@code Apgar scores of 9 and 10}, but not {@code scores of 9 and 10 minutes later}. */
  private static boolean isFirstOfTwo(int name, int number, Words words) {
    return IntStream.range(name, number).mapToObj(words::word).anyMatch("scores"::equals)
        && words.near(number, 1).equals("and")
        && !TIMES.contains(words.near(number, 3));
  }

  /**
   * Whether it is a whole number, not the mark of a citation, no part of a range, date or sum
   * ({@code 1 + 1 + 1}, {@code 2T1}).
   */
  private static boolean isAlone(int number, Words words) {
    String next = words.near(number, 1);
    boolean isSum = next.equals("+") || (next.matches("\\p{L}.*") && words.isGlued(number + 1));
    return !isSum && !words.near(number, -1).equals("[") && !next.matches("[]\\-–%]");
  }
}
