package io.casebound.citations.rules.style;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.style.Difference.Kind;
import io.casebound.model.remark.RuleInfo;

/** Each element is written as the style writes it. */
@RuleInfo(
    id = "STYLE-ELEMENT-FORM",
    severity = WARNING,
    tags = {"citations", "style"},
    summary = "{reference} is written otherwise than {style} has it: {differences}")
final class StyleElementForm extends DifferenceRule {
  StyleElementForm() {
    super(Kind.FORM);
  }
}
