package io.casebound.validation.rules.statements;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;

/** For a child, a parent or guardian consents. Where nobody does, the checklist says so. */
@RuleInfo(
    id = "CONSENT-OF-CHILD",
    severity = WARNING,
    tags = {"statements", "icmje"},
    summary = "The patient is a child, but no parent or guardian is said to have consented")
final class ConsentOfChild implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Consents.of(review)
        .ofPatientAlone()
        .filter(consent -> PatientAge.isChild(Words.of(review)))
        .ifPresent(
            consent ->
                remarks
                    .at(consent.span())
                    .fix(Fix.advice("Say that a parent or guardian consented to the publication."))
                    .say());
  }
}
