package io.casebound.validation.rules.statements;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;

/** An article must say something about conflicts of interest, even if it is that there is none. */
@RuleInfo(
    id = "CONFLICTS-UNSTATED",
    severity = NOTE,
    tags = {"statements", "icmje"},
    summary = "The manuscript says nothing about conflicts of interest")
final class ConflictsUnstated implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    if (!StatementCues.isMade("conflicts", SectionRole.CONFLICTS, review)) {
      remarks
          .at(StatementCues.home(review.manuscript()))
          .fix(Fix.advice("State each author's competing interests, or that there are none."))
          .say();
    }
  }
}
