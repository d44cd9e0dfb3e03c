package io.casebound.validation.rules.structure;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.Manuscript;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Parts;

/** A case report needs an abstract. */
@RuleInfo(
    id = "ABSTRACT-LACKING",
    severity = WARNING,
    tags = {"structure"},
    summary = "The manuscript has no abstract")
final class AbstractLacking implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Manuscript manuscript = review.manuscript();
    if (Parts.abstracts(manuscript).isEmpty()) {
      remarks
          .at(manuscript.source().beginning())
          .fix(Fix.advice("Add an abstract: what is new, the case in brief, what it teaches."))
          .say();
    }
  }
}
