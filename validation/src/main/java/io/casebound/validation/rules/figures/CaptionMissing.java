package io.casebound.validation.rules.figures;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;

/** Every figure and every table must have a caption. */
@RuleInfo(
    id = "CAPTION-MISSING",
    severity = WARNING,
    tags = {"figures"},
    summary = "{float} has no caption")
final class CaptionMissing implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    check(Floats.figures(review.manuscript()), remarks);
    check(Floats.tables(review.manuscript()), remarks);
  }

  private static void check(Floats floats, RemarkSink remarks) {
    floats.floats().stream()
        .filter(each -> !each.hasCaption())
        .forEach(
            each ->
                remarks
                    .at(each.span())
                    .with("float", floats.name(each.label()).strip())
                    .fix(Fix.advice("Say in a caption what is shown, so that it stands alone."))
                    .say());
  }
}
