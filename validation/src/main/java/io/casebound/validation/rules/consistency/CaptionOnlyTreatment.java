package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;

/** A treatment that a caption names must be told in the text. */
@RuleInfo(
    id = "CAPTION-ONLY-TREATMENT",
    severity = WARNING,
    tags = {"consistency", "figures"},
    summary = "Only this caption mentions {treatment}; the text never does")
final class CaptionOnlyTreatment implements Rule<ReviewContext> {
  private static final ImmutableList<Treatment> TREATMENTS = Treatment.load();

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    ImmutableList<Passage> captions =
        words.passages().stream()
            .filter(passage -> passage.zone() == Zone.CAPTION)
            .collect(ImmutableList.toImmutableList());
    for (Treatment treatment : TREATMENTS) {
      boolean unknown = true;
      for (Passage caption : captions) {
        int named = firstNamed(treatment, caption, words);
        if (named >= 0 && unknown && treatment.isToldIn(CaptionOnlyTreatment::tells, words)) {
          break;
        }
        if (named >= 0) {
          unknown = false;
          say(treatment, named, words, remarks);
        }
      }
    }
  }

  private static boolean tells(Passage passage) {
    return switch (passage.zone()) {
      case TITLE, ABSTRACT, BODY -> true;
      default -> false;
    };
  }

  private static int firstNamed(Treatment treatment, Passage caption, Words words) {
    for (int i = caption.first(); i < caption.end(); i++) {
      if (treatment.namedAt(i, words) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static void say(Treatment treatment, int named, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(named, named + treatment.namedAt(named, words)))
        .with("treatment", treatment.name())
        .fix(Fix.advice("Tell in the text when and why it was given."))
        .say();
  }
}
