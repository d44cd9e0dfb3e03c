package io.casebound.validation.rules.structure;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A key word is given once. */
@RuleInfo(
    id = "KEYWORD-TWICE",
    severity = WARNING,
    tags = {"structure"},
    summary = "The key word \"{keyword}\" is given twice")
final class KeywordTwice implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Set<String> known = new HashSet<>();
    for (SourceText keyword : review.manuscript().keywords()) {
      if (!known.add(keyword.value().strip().toLowerCase(Locale.ROOT))) {
        remarks
            .at(keyword.span())
            .with("keyword", keyword)
            .fix(Fix.advice("Take it out, or give another."))
            .say();
      }
    }
  }
}
