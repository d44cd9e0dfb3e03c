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
import java.util.stream.Stream;

/**
 * Title and abstract must give the patient the sex that the body gives. Looks only at phrases with
 * an age, "a 19-year-old man", and is silent where the body tells of both sexes.
 */
@RuleInfo(
    id = "SEX-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "The patient is {sex} here, but {known} in the text")
final class SexDisagrees implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Manuscript manuscript = review.manuscript();
    ImmutableSet<Sex> known =
        PatientPhrase.in(Parts.body(manuscript)).stream()
            .flatMap(phrase -> phrase.sex().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<SourceText> front =
        Stream.concat(manuscript.title().stream(), Parts.abstracts(manuscript).stream())
            .collect(ImmutableList.toImmutableList());
    for (PatientPhrase phrase : PatientPhrase.in(front)) {
      phrase
          .sex()
          .filter(sex -> known.equals(ImmutableSet.of(sex.other())))
          .ifPresent(
              sex ->
                  remarks
                      .at(phrase.span())
                      .with("sex", sex)
                      .with("known", sex.other())
                      .fix(Fix.advice("Check the sex, and write the same in both places."))
                      .say());
    }
  }
}
