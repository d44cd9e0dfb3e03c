package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.model.ManuscriptFormat;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.terminology.Concept;
import io.casebound.terminology.recognise.Mention;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.HashSet;
import java.util.Set;

/**
 * A disease that a caption states must be told in the text. Plain text is let be: there nothing
 * tells for sure where a caption ends.
 */
@RuleInfo(
    id = "CAPTION-ONLY-DIAGNOSIS",
    severity = NOTE,
    tags = {"consistency", "figures"},
    summary = "Only this caption tells of {diagnosis}; the text never does")
final class CaptionOnlyDiagnosis implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    if (review.manuscript().format() == ManuscriptFormat.TEXT) {
      return;
    }
    Diagnoses told = Diagnoses.in(CaptionOnlyDiagnosis::tells, review);
    Set<Concept> said = new HashSet<>();
    for (Passage passage : Words.of(review).passages()) {
      if (passage.zone() == Zone.CAPTION) {
        for (Mention mention : Diagnoses.stated(passage, review)) {
          if (!told.tellOf(mention) && said.add(mention.concept())) {
            remarks
                .at(mention.span())
                .with("diagnosis", mention.text())
                .fix(Fix.advice("Tell of it in the text, or check whose figure it is."))
                .say();
          }
        }
      }
    }
  }

  private static boolean tells(Passage passage) {
    return passage.zone() != Zone.CAPTION;
  }
}
