package io.casebound.citations.rules.truth;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.ListedReference;
import io.casebound.citations.lookup.Verdict.NotFound;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/** An identifier must be one that was given. */
@RuleInfo(
    id = "REFERENCE-NOT-FOUND",
    severity = WARNING,
    tags = {"citations", "truth"},
    summary = "{source} never gave the {identifier} of {reference}, {value}")
final class ReferenceNotFound implements VerdictRule<NotFound> {
  @Override
  public Class<NotFound> verdict() {
    return NotFound.class;
  }

  @Override
  public void check(ListedReference entry, NotFound verdict, String name, RemarkSink remarks) {
    remarks
        .at(
            entry
                .record()
                .field(verdict.identifier())
                .map(SourceText::span)
                .orElse(entry.reference().text().span()))
        .with("source", verdict.source())
        .with("identifier", verdict.identifier().csl())
        .with("reference", name)
        .with("value", entry.record().text(verdict.identifier()))
        .fix(Fix.advice("Look the work up again, and take its identifier from there."))
        .say();
  }
}
