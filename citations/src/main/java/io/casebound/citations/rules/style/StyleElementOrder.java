package io.casebound.citations.rules.style;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.style.Difference.Kind;
import io.casebound.model.remark.RuleInfo;

/** The elements stand in the order of the style. */
@RuleInfo(
    id = "STYLE-ELEMENT-ORDER",
    severity = WARNING,
    tags = {"citations", "style"},
    summary = "{reference} has its elements in another order than {style}: {differences}")
final class StyleElementOrder extends DifferenceRule {
  StyleElementOrder() {
    super(Kind.ORDER);
  }
}
