package io.casebound.citations.rules.style;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.style.Difference.Kind;
import io.casebound.model.remark.RuleInfo;

/** What the style leaves out is left out. */
@RuleInfo(
    id = "STYLE-ELEMENT-SURPLUS",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "{reference} prints what {style} leaves out: {differences}")
final class StyleElementSurplus extends DifferenceRule {
  StyleElementSurplus() {
    super(Kind.SURPLUS);
  }
}
