package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Dashes;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.List;

/**
 * A measured number of the abstract must stand in the text, too. Ages are left to {@link
 * AgeDisagrees}; "after nine days" is given by "day 9".
 */
@RuleInfo(
    id = "NUMBER-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "The abstract tells of {quantity}, which neither text nor table gives")
final class NumberDisagrees implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    List<Quantity> quantities = Quantities.in(review);
    List<Quantity> known =
        quantities.stream()
            .filter(each -> each.passage().zone() != Zone.ABSTRACT)
            .filter(each -> each.passage().zone() != Zone.TITLE)
            .toList();
    List<Quantity> days = Quantities.numbered(review);
    PatientPhrases ages = PatientPhrases.of(review);
    Words words = Words.of(review);
    for (Quantity claim : quantities) {
      if (claim.passage().zone() == Zone.ABSTRACT
          && known.stream().anyMatch(other -> other.kind().equals(claim.kind()))
          && known.stream().noneMatch(claim::isSameAs)
          && days.stream().noneMatch(claim::isSameAs)
          && !ages.includes(claim.from())
          && !isGivenBare(claim, words)) {
        remarks
            .at(words.span(claim.from(), claim.to()))
            .with("quantity", words.printed(claim.from(), claim.to()))
            .fix(Fix.advice("Check the number, and write the same in both places."))
            .say();
      }
    }
  }

  /** Whether the number stands in a cell, whose unit is at its head, or at the end of a range. */
  private static boolean isGivenBare(Quantity claim, Words words) {
    return words
        .places(words.word(claim.from()))
        .anyMatch(
            place ->
                words.passage(place).zone() == Zone.TABLE
                    || (words.passage(place).zone() != Zone.ABSTRACT
                        && (Dashes.contain(words.near(place, -1))
                            || Dashes.contain(words.near(place, 1)))));
  }
}
