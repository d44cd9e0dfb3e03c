package io.casebound.citations.rules.truth;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.lookup.Notice.Kind;
import io.casebound.model.remark.RuleInfo;

/** Of a corrected work the correction should be known to who cites it. */
@RuleInfo(
    id = "REFERENCE-CORRECTED",
    severity = NOTE,
    tags = {"citations", "truth"},
    summary = "{reference} was corrected, says {source}{where}")
final class ReferenceCorrected extends NoticeRule {
  ReferenceCorrected() {
    super(Kind.CORRECTION, "erratum", "See whether the correction touches what you cite.");
  }
}
