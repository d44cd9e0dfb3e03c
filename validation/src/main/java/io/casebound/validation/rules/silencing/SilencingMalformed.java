package io.casebound.validation.rules.silencing;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.silencing.SilencingFault;
import io.casebound.validation.silencing.SilencingFaults;

/** A silencing must name a rule and give a reason. */
@RuleInfo(
    id = "SILENCING-MALFORMED",
    severity = WARNING,
    tags = {"silencing"},
    summary = "This silencing is not followed: {problem}")
final class SilencingMalformed implements Rule<SilencingFaults> {
  @Override
  public void check(SilencingFaults faults, RemarkSink remarks) {
    faults
        .of(SilencingFault.Kind.MALFORMED)
        .forEach(
            fault ->
                remarks
                    .at(fault.place())
                    .with("problem", fault.detail())
                    .fix(Fix.advice(fault.mend()))
                    .say());
  }
}
