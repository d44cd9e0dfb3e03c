package io.casebound.validation.rules.figures;

import static io.casebound.model.remark.Severity.ERROR;

import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;

/** Every table that the text mentions must be there. */
@RuleInfo(
    id = "TABLE-MISSING",
    severity = ERROR,
    tags = {"figures"},
    summary = "The text mentions {float}, which {what}")
final class TableMissing implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    FloatMentions.missing(Floats.tables(review), remarks);
  }
}
