package io.casebound.validation.rules.figures;

import static io.casebound.model.remark.Severity.ERROR;

import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;

/** Every figure that the text mentions must be there. */
@RuleInfo(
    id = "FIGURE-MISSING",
    severity = ERROR,
    tags = {"figures"},
    summary = "The text mentions {float}, which {what}")
final class FigureMissing implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    FloatMentions.missing(Floats.figures(review), remarks);
  }
}
