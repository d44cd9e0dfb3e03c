package io.casebound.citations.rules.truth;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.lookup.Notice.Kind;
import io.casebound.model.remark.RuleInfo;

/** A work with an expression of concern should be read again before it is cited. */
@RuleInfo(
    id = "REFERENCE-OF-CONCERN",
    severity = WARNING,
    tags = {"citations", "truth"},
    summary = "{reference} carries an expression of concern, says {source}{where}")
final class ReferenceOfConcern extends NoticeRule {
  ReferenceOfConcern() {
    super(
        Kind.CONCERN,
        "expression of concern",
        "Read the notice, and say in the text what it means for what you cite.");
  }
}
