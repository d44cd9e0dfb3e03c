package io.casebound.validation.rules.statements;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;

/** A consent that is told should be to the photographs, too, where the patient is shown. */
@RuleInfo(
    id = "PHOTOGRAPH-UNCONSENTED",
    severity = NOTE,
    tags = {"statements", "icmje"},
    summary = "The figure shows the patient, but the consent is not said to cover pictures")
final class PhotographUnconsented implements Rule<ReviewContext> {
  private static final ImmutableSet<String> PHOTOGRAPHS =
      ImmutableSet.of("photograph", "photographs", "photo", "photos");
  private static final ImmutableSet<String> SHOWN =
      ImmutableSet.of("patient", "clinical", "face", "facial", "boy", "girl", "child", "infant");
  private static final ImmutableSet<String> UNIDENTIFYING =
      WordFile.words(PhotographUnconsented.class, "unidentifying-words.txt");
  private static final ImmutableSet<String> PICTURES =
      ImmutableSet.of("image", "photo", "picture", "figure", "video", "imaging", "material");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Consents consents = Consents.of(review);
    if (consents.first().isPresent() && !consents.speakOf(PICTURES)) {
      Words words = Words.of(review);
      words
          .places(PHOTOGRAPHS)
          .filter(place -> showsPatient(words.passage(place), words))
          .sorted()
          .limit(1)
          .forEach(
              place ->
                  remarks
                      .at(words.span(place))
                      .fix(Fix.advice("Say that the consent covers the pictures as well."))
                      .say());
    }
  }

  private static boolean showsPatient(Passage caption, Words words) {
    return caption.zone() == Zone.CAPTION
        && words.in(caption).anyMatch(SHOWN::contains)
        && words.in(caption).noneMatch(UNIDENTIFYING::contains);
  }
}
