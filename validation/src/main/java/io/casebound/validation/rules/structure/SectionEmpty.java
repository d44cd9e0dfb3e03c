package io.casebound.validation.rules.structure;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.ManuscriptFormat;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;

/**
 * A heading must have something under it. Silent in plain text, where no heading tells whether the
 * next one stands under it or beside it. The heading over the references has them under it.
 */
@RuleInfo(
    id = "SECTION-EMPTY",
    severity = WARNING,
    tags = {"structure"},
    summary = "Nothing stands under the heading \"{heading}\"")
final class SectionEmpty implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    if (review.manuscript().format() == ManuscriptFormat.TEXT) {
      return;
    }
    review
        .manuscript()
        .sections()
        .filter(section -> section.role() != SectionRole.REFERENCES)
        .filter(section -> section.blocks().isEmpty() && section.sections().isEmpty())
        .flatMap(section -> section.title().stream())
        .forEach(
            heading ->
                remarks
                    .at(heading.span())
                    .with("heading", heading)
                    .fix(Fix.advice("Write the section, or take its heading out."))
                    .say());
  }
}
