package io.casebound.validation.rules.silencing;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.silencing.SilencingFault;
import io.casebound.validation.silencing.SilencingFaults;

/** A silencing must silence something, in the manuscript as in the configuration. */
@RuleInfo(
    id = "SILENCING-UNUSED",
    severity = WARNING,
    tags = {"silencing"},
    summary = "{rule} is silenced here, but has nothing to say here")
final class SilencingUnused implements Rule<SilencingFaults> {
  @Override
  public void check(SilencingFaults faults, RemarkSink remarks) {
    faults
        .of(SilencingFault.Kind.UNUSED)
        .forEach(
            fault ->
                remarks
                    .at(fault.place())
                    .with("rule", fault.detail())
                    .fix(Fix.advice(fault.mend()))
                    .say());
  }
}
