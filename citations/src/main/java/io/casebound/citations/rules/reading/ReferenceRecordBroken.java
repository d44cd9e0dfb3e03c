package io.casebound.citations.rules.reading;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.format.record.RecordTrouble;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;

/** A record in a file of references must keep to the rules of its format. */
@RuleInfo(
    id = "REFERENCE-RECORD-BROKEN",
    severity = WARNING,
    tags = {"reading", "citations"},
    summary = "{whatIsBroken}")
final class ReferenceRecordBroken implements Rule<RecordTrouble> {
  @Override
  public void check(RecordTrouble trouble, RemarkSink remarks) {
    if (trouble instanceof RecordTrouble.BrokenRecord broken) {
      remarks
          .at(broken.span())
          .with("whatIsBroken", broken.what())
          .fix(Fix.advice(broken.advice()))
          .say();
    }
  }
}
