package io.casebound.validation.rules.figures;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;

/** Every table with a label must be mentioned in the text. */
@RuleInfo(
    id = "TABLE-UNMENTIONED",
    severity = WARNING,
    tags = {"figures", "icmje"},
    summary = "{float} is never mentioned in the text")
final class TableUnmentioned implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    FloatMentions.unmentioned(Floats.tables(review), remarks);
  }
}
