package io.casebound.validation.rules.numbers;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;

/** The number behind a drug that is given must have its unit. */
@RuleInfo(
    id = "DOSE-UNITLESS",
    severity = WARNING,
    tags = {"consistency"},
    summary = "\"{dose}\" gives a dose without its unit")
final class DoseUnitless implements Rule<ReviewContext> {
  /** Words behind a dose that say how a drug is given, or that it is. */
  private static final ImmutableSet<String> GIVEN =
      WordFile.words(DoseUnitless.class, "given-words.txt");

  /** Mass numbers of the nuclides that are given: iodine 131. */
  private static final ImmutableSet<String> NUCLIDES =
      ImmutableSet.of(
          "11", "13", "15", "18", "32", "67", "68", "82", "89", "90", "99", "111", "123", "125",
          "131", "153", "177", "201", "223");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    DrugNames drugs = new DrugNames(review);
    words
        .places(GIVEN)
        .filter(place -> tellsCase(words.passage(place)))
        .filter(place -> isBareNumber(place - 1, words) && isDrug(place - 2, drugs, words))
        .sorted()
        .forEach(
            place ->
                remarks
                    .at(words.span(place - 2, place))
                    .with("dose", words.printed(place - 2, place))
                    .fix(Fix.advice("Write the unit behind the number: mg, g, mL, IU."))
                    .say());
  }

  private static boolean tellsCase(Passage passage) {
    return passage.zone() == Zone.ABSTRACT
        || (passage.zone() == Zone.BODY && passage.role() == SectionRole.CASE);
  }

  /** Whether it is a number in digits, and not the mark of a citation on the word before it. */
  private static boolean isBareNumber(int place, Words words) {
    String number = words.near(place + 1, -1);
    return Numerals.isInDigits(number)
        && Numerals.value(number).isPresent()
        && !words.isGlued(place)
        && !NUCLIDES.contains(number);
  }

  private static boolean isDrug(int place, DrugNames drugs, Words words) {
    return !words.near(place + 2, -2).isEmpty() && drugs.at(place).isPresent();
  }
}
