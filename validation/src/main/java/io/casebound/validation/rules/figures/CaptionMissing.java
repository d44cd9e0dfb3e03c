package io.casebound.validation.rules.figures;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.Manuscript;
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
    Manuscript manuscript = review.manuscript();
    check(Floats.figures(review), manuscript, remarks);
    check(Floats.tables(review), manuscript, remarks);
  }

  private static void check(Floats floats, Manuscript manuscript, RemarkSink remarks) {
    floats.floats().stream()
        .filter(each -> !each.hasCaption() && !isGraphicalAbstract(each, manuscript))
        .forEach(
            each ->
                remarks
                    .at(each.span())
                    .with("float", floats.called(each.label()))
                    .fix(Fix.advice("Say in a caption what is shown, so that it stands alone."))
                    .say());
  }

  private static boolean isGraphicalAbstract(Floats.Exhibit exhibit, Manuscript manuscript) {
    return manuscript.abstracts().stream().anyMatch(each -> each.span().contains(exhibit.span()));
  }
}
