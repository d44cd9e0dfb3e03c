package io.casebound.validation.rules.figures;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;

/** Figures must be numbered in the order in which the text first mentions them. */
@RuleInfo(
    id = "FIGURE-ORDER",
    severity = WARNING,
    tags = {"figures", "icmje"},
    summary = "{early} is mentioned before {late}")
final class FigureOrder implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    FloatMentions.order(Floats.figures(review), remarks);
  }
}
