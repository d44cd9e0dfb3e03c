package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Parts;
import java.util.List;

/**
 * Title, abstract and captions must give the patient an age that the body gives too. Silent where
 * the body gives none in that unit, or names the number at all.
 */
@RuleInfo(
    id = "AGE-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{part} tells of a patient {age}, the text of one {known}")
final class AgeDisagrees implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Manuscript manuscript = review.manuscript();
    List<SourceText> body = Parts.body(manuscript);
    ImmutableList<PatientPhrase> known = PatientPhrase.in(body);
    manuscript.title().ifPresent(title -> check("The title", List.of(title), known, body, remarks));
    check("The abstract", Parts.abstracts(manuscript), known, body, remarks);
    check("The caption", Parts.figureCaptions(manuscript), known, body, remarks);
  }

  private static void check(
      String part,
      List<SourceText> texts,
      ImmutableList<PatientPhrase> known,
      List<SourceText> body,
      RemarkSink remarks) {
    for (PatientPhrase phrase : PatientPhrase.in(texts)) {
      ImmutableSet<String> ages =
          known.stream()
              .filter(other -> other.unit().equals(phrase.unit()))
              .map(PatientPhrase::printedAge)
              .collect(ImmutableSet.toImmutableSet());
      if (!ages.isEmpty() && !AgeMentions.names(phrase, body)) {
        remarks
            .at(phrase.span())
            .with("part", part)
            .with("age", phrase.printedAge())
            .with("known", String.join(" or ", ages))
            .fix(Fix.advice("Check the age, and write the same in both places."))
            .say();
      }
    }
  }
}
