package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
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
 * A disease that title or abstract state must be told in the text, and the final diagnosis of the
 * case there.
 */
@RuleInfo(
    id = "DIAGNOSIS-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{part} {diagnosis}, but {where} it")
final class DiagnosisDisagrees implements Rule<ReviewContext> {
  private static final ImmutableSet<String> FINAL =
      ImmutableSet.of("final", "definitive", "definite", "ultimate", "confirmed");

  /** Words that may stand between "the final diagnosis" and the disease. */
  private static final ImmutableSet<String> BETWEEN =
      ImmutableSet.of("of", "was", "is", ":", "a", "an", "the", "as", "to", "be", "primary");

  private static final int MOST_BETWEEN = 6;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    if (words.passages().stream().noneMatch(Passage::isBody)) {
      return;
    }
    Diagnoses told = Diagnoses.in(DiagnosisDisagrees::tells, review);
    Set<Concept> said = new HashSet<>();
    for (Passage passage : words.passages()) {
      if (isFront(passage)) {
        for (Mention mention : Diagnoses.stated(passage, review)) {
          if (!told.tellOf(mention) && said.add(mention.concept())) {
            say(
                passage.zone() == Zone.TITLE ? "The title names" : "The abstract names",
                mention,
                "the text never names",
                remarks);
          }
        }
      }
    }
    checkFinal(review, words, remarks);
  }

  /** The final diagnosis of the case must be one that title or abstract name. */
  private static void checkFinal(ReviewContext review, Words words, RemarkSink remarks) {
    if (words.passages().stream().noneMatch(each -> each.zone() == Zone.ABSTRACT)) {
      return;
    }
    Diagnoses front = Diagnoses.in(DiagnosisDisagrees::isFront, review);
    for (Passage passage : words.passages()) {
      if (passage.isBody() && passage.role() == SectionRole.CASE) {
        for (Mention mention : Diagnoses.stated(passage, review)) {
          if (isFinal(mention, passage, words) && !front.tellOf(mention)) {
            say("The final diagnosis is", mention, "neither title nor abstract names", remarks);
          }
        }
      }
    }
  }

  /** Whether {@code the final diagnosis was} stands right before it. */
  private static boolean isFinal(Mention mention, Passage passage, Words words) {
    int first = passage.first();
    while (first < passage.end() && words.start(first) < mention.start()) {
      first++;
    }
    for (int i = 1; i <= MOST_BETWEEN; i++) {
      String word = words.near(first, -i);
      if (word.equals("diagnosis")) {
        return FINAL.contains(words.near(first, -i - 1));
      }
      if (!BETWEEN.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static void say(String part, Mention mention, String where, RemarkSink remarks) {
    remarks
        .at(mention.span())
        .with("part", part)
        .with("diagnosis", mention.text())
        .with("where", where)
        .fix(Fix.advice("Name the disease alike in both places."))
        .say();
  }

  private static boolean isFront(Passage passage) {
    return passage.zone() == Zone.TITLE || passage.zone() == Zone.ABSTRACT;
  }

  private static boolean tells(Passage passage) {
    return !isFront(passage) && passage.zone() != Zone.KEYWORDS;
  }
}
