package io.casebound.validation.rules.statements;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;

/** An article must say something about funding, even if it is that there is none. */
@RuleInfo(
    id = "FUNDING-UNSTATED",
    severity = NOTE,
    tags = {"statements", "icmje"},
    summary = "The manuscript says nothing about funding")
final class FundingUnstated implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    if (!StatementCues.isMade("funding", SectionRole.FUNDING, review)) {
      remarks
          .at(StatementCues.home(review.manuscript()))
          .fix(Fix.advice("State who paid for the work, or that nobody did."))
          .say();
    }
  }
}
