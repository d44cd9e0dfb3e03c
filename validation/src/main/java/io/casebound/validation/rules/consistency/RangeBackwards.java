package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Dashes;
import io.casebound.validation.rules.Words;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A range of measured values goes from the lower to the higher. */
@RuleInfo(
    id = "RANGE-BACKWARDS",
    severity = WARNING,
    tags = {"consistency"},
    summary = "The range {range} ends below where it begins")
final class RangeBackwards implements Rule<ReviewContext> {
  /** Words behind which the numbers are a fall, or a blood pressure. */
  private static final ImmutableSet<String> FALLS =
      ImmutableSet.of("from", "decreased", "fell", "dropped", "pressure", "reduced", "bp");

  private static final ImmutableSet<String> UNITS =
      ImmutableSet.of(
          "mm", "cm", "m", "mg", "g", "kg", "ml", "l", "u", "iu", "mmol", "µmol", "μmol", "ng",
          "pg", "%", "years", "months", "weeks", "days", "hours", "minutes");

  private static final int NEAR = 4;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    words
        .places(Dashes.all())
        .filter(dash -> isRange(dash, words) && isBackwards(dash, words))
        .forEach(
            dash ->
                remarks
                    .at(words.span(dash - 1, dash + 3))
                    .with("range", words.printed(dash - 1, dash + 3))
                    .fix(Fix.advice("Check both numbers, and write the lower one first."))
                    .say());
  }

  /** Two numbers, the dash between them without spaces, and a unit behind. */
  private static boolean isRange(int dash, Words words) {
    return UNITS.contains(words.near(dash, 2))
        && words.isGlued(dash)
        && words.isGlued(dash + 1)
        && !words.near(dash, -2).matches("[-–/×x,]")
        && !words.near(dash, 3).matches("[-–]")
        && Stream.iterate(-NEAR, i -> i < -1, i -> i + 1)
            .noneMatch(i -> FALLS.contains(words.near(dash, i)));
  }

  private static boolean isBackwards(int dash, Words words) {
    OptionalDouble first = number(words.near(dash, -1));
    OptionalDouble second = number(words.near(dash, 1));
    return first.isPresent()
        && second.isPresent()
        && first.getAsDouble() > second.getAsDouble()
        && isNoShortForm(words.near(dash, -1), words.near(dash, 1));
  }

  /** Whether 125–30 cannot be 125–130. */
  private static boolean isNoShortForm(String first, String second) {
    return first.length() < 3 || second.length() >= first.length() || second.contains(".");
  }

  private static OptionalDouble number(String word) {
    if (word.isEmpty() || word.length() > 9 || !word.matches("\\d+(?:\\.\\d+)?")) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(word));
  }
}
