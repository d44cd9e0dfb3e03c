package io.casebound.validation.rules.statements;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;

/** A case report should say whether a committee had to approve it, even if none had to. */
@RuleInfo(
    id = "ETHICS-UNSTATED",
    severity = NOTE,
    tags = {"statements", "icmje"},
    summary = "The manuscript says nothing about ethics review")
final class EthicsUnstated implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    if (tellsCase(review) && !StatementCues.isMade("ethics", SectionRole.ETHICS, review)) {
      remarks
          .at(StatementCues.home(review.manuscript()))
          .fix(Fix.advice("Say which committee approved the work, or that none had to."))
          .say();
    }
  }

  /** Whether there is a patient at all: what was done to stones and plants, nobody need approve. */
  private static boolean tellsCase(ReviewContext review) {
    return review.manuscript().sections().anyMatch(section -> section.role() == SectionRole.CASE);
  }
}
