package io.casebound.validation.rules.numbers;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.stream.Stream;

/**
 * Abstract, captions and tables must give a drug in the dose that the case gives it in. Silent
 * where any of the texts tells that the dose was changed.
 */
@RuleInfo(
    id = "DOSE-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{part} gives {dose} of {drug}, the text {known}")
final class DoseDisagrees implements Rule<ReviewContext> {
  /** Beginnings of words that in the same sentence tell of more than one dose. */
  private static final ImmutableList<String> CHANGES =
      WordFile.lines(DoseDisagrees.class, "dose-changes.txt");

  /** Beginnings of words that do so in the same paragraph. */
  private static final ImmutableList<String> COURSES =
      WordFile.lines(DoseDisagrees.class, "dose-courses.txt");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    ImmutableList<Dose> doses = Doses.in(review);
    Words words = Words.of(review);
    for (Dose claim : doses) {
      if (isBesideText(claim.passage()) && !tellsOfChange(claim, words)) {
        ImmutableList<Dose> told =
            doses.stream()
                .filter(dose -> dose.passage().tellsCase() && dose.drug().equals(claim.drug()))
                .collect(ImmutableList.toImmutableList());
        if (isOneDose(told, claim)
            && told.stream().noneMatch(dose -> tellsOfChange(dose, words))
            && isOnly(claim, doses)) {
          say(claim, told.get(0), words, remarks);
        }
      }
    }
  }

  private static boolean isBesideText(Passage passage) {
    return switch (passage.zone()) {
      case TITLE, ABSTRACT -> true;
      case CAPTION -> passage.role() == SectionRole.CASE || passage.role() == SectionRole.OTHER;
      case TABLE -> passage.role() == SectionRole.CASE;
      default -> false;
    };
  }

  /** Whether the case gives one dose only, and another than the claim. */
  private static boolean isOneDose(ImmutableList<Dose> told, Dose claim) {
    return !told.isEmpty()
        && told.stream().allMatch(dose -> dose.isComparable(claim) && !dose.isAsMuchAs(claim))
        && told.stream().allMatch(told.get(0)::isAsMuchAs);
  }

  /** Whether the texts of its kind give the drug in no other dose. */
  private static boolean isOnly(Dose claim, ImmutableList<Dose> doses) {
    return doses.stream()
        .filter(dose -> dose.drug().equals(claim.drug()) && isBesideText(dose.passage()))
        .filter(dose -> dose.passage().zone() == claim.passage().zone())
        .allMatch(dose -> dose.isComparable(claim) && dose.isAsMuchAs(claim));
  }

  private static boolean tellsOfChange(Dose dose, Words words) {
    int first = words.sentenceStart(dose.from());
    int end = words.sentenceEnd(dose.to() - 1);
    return has(CHANGES, words.in(first, end)) || has(COURSES, words.in(dose.passage()));
  }

  private static boolean has(ImmutableList<String> beginnings, Stream<String> words) {
    return words.anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
  }

  private static void say(Dose claim, Dose told, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(claim.from(), claim.to()))
        .with("part", part(claim.passage()))
        .with("dose", words.printed(claim.from(), claim.to()))
        .with("drug", claim.drug())
        .with("known", words.printed(told.from(), told.to()))
        .fix(Fix.advice("Check the dose, and write the same in both places."))
        .say();
  }

  private static String part(Passage passage) {
    return switch (passage.zone()) {
      case TITLE -> "The title";
      case ABSTRACT -> "The abstract";
      case TABLE -> "The table";
      default -> "The caption";
    };
  }
}
