package io.casebound.citations.rules.style;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.style.Difference.Kind;
import io.casebound.model.remark.RuleInfo;

/** What the style prints of a work is printed. */
@RuleInfo(
    id = "STYLE-ELEMENT-MISSING",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "{reference} lacks what {style} prints of every such work: {differences}")
final class StyleElementMissing extends DifferenceRule {
  StyleElementMissing() {
    super(Kind.MISSING);
  }
}
