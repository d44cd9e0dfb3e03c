package io.casebound.manuscripts.rules;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.manuscripts.reading.Trouble;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;

/** A heading stands one level below the heading before it, on its level, or above. */
@RuleInfo(
    id = "HEADING-SKIPPED",
    severity = NOTE,
    tags = {"reading", "structure"},
    summary = "A heading of level {level} stands below one of level {above}.")
final class HeadingSkipped implements Rule<Trouble> {
  @Override
  public void check(Trouble trouble, RemarkSink remarks) {
    if (trouble instanceof Trouble.SkippedLevel skipped) {
      remarks
          .at(skipped.span())
          .with("level", skipped.level())
          .with("above", skipped.above())
          .say();
    }
  }
}
