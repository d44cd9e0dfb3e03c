package io.casebound.citations.rules.style;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.style.Difference.Kind;
import io.casebound.model.remark.RuleInfo;

/** The marks and spaces between the elements are those of the style. */
@RuleInfo(
    id = "STYLE-PUNCTUATION",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "{reference} has other marks or spaces than {style}: {differences}")
final class StylePunctuation extends DifferenceRule {
  StylePunctuation() {
    super(Kind.PUNCTUATION);
  }
}
