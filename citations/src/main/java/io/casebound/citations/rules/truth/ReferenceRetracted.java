package io.casebound.citations.rules.truth;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.lookup.Notice.Kind;
import io.casebound.model.remark.RuleInfo;

/** A retracted work must not be cited as if it still stood. */
@RuleInfo(
    id = "REFERENCE-RETRACTED",
    severity = WARNING,
    tags = {"citations", "truth", "icmje"},
    summary = "{reference} was retracted, says {source}{where}")
final class ReferenceRetracted extends NoticeRule {
  ReferenceRetracted() {
    super(
        Kind.RETRACTION,
        "retract",
        "Leave it out; where the retraction itself is the matter, say in the entry that it was"
            + " retracted.");
  }
}
