package io.casebound.validation.rules.numbers;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.Words;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A blood pressure has the higher number first, and neither beyond what was ever measured. */
@RuleInfo(
    id = "PRESSURE-IMPOSSIBLE",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{pressure} cannot be a blood pressure: {why}")
final class PressureImpossible implements Rule<ReviewContext> {
  /** In one subject of MacDougall JD, et al. J Appl Physiol 1985;58:785-790. */
  private static final int HIGHEST_SYSTOLIC = 480;

  private static final int HIGHEST_DIASTOLIC = 350;

  private static final ImmutableSet<String> PRESSURES = ImmutableSet.of("pressure", "bp");

  /** Words near by which other pressures are meant, or two of them. */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "intraocular",
          "iop",
          "eye",
          "eyes",
          "ocular",
          "airway",
          "inspiratory",
          "ventilator",
          "pco2",
          "po2",
          "pao2",
          "paco2",
          "gas",
          "gases",
          "respectively",
          "mean",
          "map",
          "gradient",
          "wedge");

  private static final int NEAR = 10;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    IntStream.concat(
            words.places("mmhg"),
            words.places("mm").filter(place -> words.near(place, 1).equals("hg")))
        .filter(unit -> words.near(unit, -2).equals("/") && isBloodPressure(unit, words))
        .forEach(unit -> check(unit, words, remarks));
  }

  private static boolean isBloodPressure(int unit, Words words) {
    boolean named = false;
    for (int distance = -NEAR; distance <= NEAR; distance++) {
      String word = words.near(unit, distance);
      if (OTHERS.contains(word)) {
        return false;
      }
      named |= distance < 0 && PRESSURES.contains(word);
    }
    return named && !words.near(unit, -4).equals("/");
  }

  private static void check(int unit, Words words, RemarkSink remarks) {
    OptionalInt systolic = Numerals.whole(words.near(unit, -3));
    OptionalInt diastolic = Numerals.whole(words.near(unit, -1));
    if (systolic.isEmpty() || diastolic.isEmpty()) {
      return;
    }
    if (systolic.getAsInt() < diastolic.getAsInt()) {
      say(unit, "its systolic part is the lower one", words, remarks);
    } else if (systolic.getAsInt() > HIGHEST_SYSTOLIC || diastolic.getAsInt() > HIGHEST_DIASTOLIC) {
      say(unit, "none so high was ever measured", words, remarks);
    }
  }

  private static void say(int unit, String why, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(unit - 3, unit))
        .with("pressure", words.printed(unit - 3, unit))
        .with("why", why)
        .fix(Fix.advice("Check both numbers."))
        .say();
  }
}
