package io.casebound.validation.rules.numbers;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Dashes;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A percentage beside its part and whole must be what they come to. */
@RuleInfo(
    id = "PERCENTAGE-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{part} of {whole} are {share} %, not {printed} %")
final class PercentageDisagrees implements Rule<ReviewContext> {
  /** How many words may stand between the whole and the percentage. */
  private static final int MOST_BETWEEN = 5;

  private static final double ROUNDING = 1e-9;

  /** Words near by which two numbers with a slash between are no part of a whole. */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("vision", "visual", "acuity", "va", "bcva", "ratio", "mmhg");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    words
        .places("%")
        .forEach(
            sign ->
                before(sign, words)
                    .or(() -> behind(sign, words))
                    .filter(fraction -> isOfPatients(fraction, words))
                    .ifPresent(fraction -> check(fraction, sign, words, remarks)));
  }

  /** {@code 3 of 12 patients (25%)}. */
  private static Optional<Fraction> before(int sign, Words words) {
    String closes = words.near(sign, 1);
    if (!words.near(sign, -2).equals("(") || !(closes.equals(")") || closes.equals(";"))) {
      return Optional.empty();
    }
    for (int distance = 3; distance <= 3 + MOST_BETWEEN; distance++) {
      String word = words.near(sign, -distance);
      if (!Numerals.whole(word).isEmpty()) {
        return Fraction.endingAt(sign - distance, words);
      }
      if (!isLetters(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code 25% (3 of 12)}, {@code 25% of patients (3/12)}. */
  private static Optional<Fraction> behind(int sign, Words words) {
    int distance = 1;
    while (distance <= MOST_BETWEEN && isLetters(words.near(sign, distance))) {
      distance++;
    }
    if (!words.near(sign, distance).equals("(")) {
      return Optional.empty();
    }
    for (int whole = distance + 3; whole <= distance + MOST_BETWEEN; whole++) {
      if (words.near(sign, whole + 1).equals(")")) {
        int first = sign + distance + 1;
        return Fraction.endingAt(sign + whole, words).filter(each -> each.from() == first);
      }
    }
    return Optional.empty();
  }

  private static boolean isLetters(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
  }

  private static boolean isOfPatients(Fraction fraction, Words words) {
    for (int distance = -MOST_BETWEEN; distance < MOST_BETWEEN; distance++) {
      if (OTHERS.contains(words.near(fraction.from(), distance))) {
        return false;
      }
    }
    return true;
  }

  private static void check(Fraction fraction, int sign, Words words, RemarkSink remarks) {
    String printed = words.near(sign, -1);
    OptionalDouble percent = Numerals.value(printed);
    if (percent.isEmpty() || !Numerals.isInDigits(printed) || isOther(words.near(sign, -2))) {
      return;
    }
    int decimals = Numerals.decimals(printed);
    double step = Math.pow(10, -decimals);
    if (!isNear(fraction.percent(), percent.getAsDouble(), step)
        && !isNear(100 - fraction.percent(), percent.getAsDouble(), step)) {
      remarks
          .at(words.span(sign - 1, sign + 1))
          .with("part", fraction.part())
          .with("whole", fraction.whole())
          .with("share", String.format(Locale.ROOT, "%." + decimals + "f", fraction.percent()))
          .with("printed", printed)
          .fix(Fix.advice("Check the three numbers."))
          .say();
    }
  }

  /** Whether it is the number, rounded or cut; that of the others may be meant as well. */
  private static boolean isNear(double share, double printed, double step) {
    return Math.abs(share - printed) < step + ROUNDING;
  }

  /** Whether it is the end of a range, a bound, or meant loosely. */
  private static boolean isOther(String before) {
    return Numerals.isLoose(before)
        || Dashes.contain(before)
        || (before.length() == 1 && "<>≤≥±".contains(before));
  }
}
