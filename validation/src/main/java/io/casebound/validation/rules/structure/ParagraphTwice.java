package io.casebound.validation.rules.structure;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import java.util.HashMap;
import java.util.Map;

/** A paragraph that was pasted twice. */
@RuleInfo(
    id = "PARAGRAPH-TWICE",
    severity = WARNING,
    tags = {"structure"},
    summary = "This paragraph is the same as that at {place}")
final class ParagraphTwice implements Rule<ReviewContext> {
  /** Shorter ones are formulas, or lines of a list. */
  private static final int SHORTEST = 100;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Map<String, Passage> known = new HashMap<>();
    for (Passage passage : Words.of(review).passages()) {
      String text = passage.text().value().strip();
      Passage earlier =
          passage.isBody() && text.length() >= SHORTEST ? known.putIfAbsent(text, passage) : null;
      if (earlier != null) {
        remarks
            .at(passage.text().span())
            .with("place", earlier.text().span().inWords())
            .fix(Fix.advice("Take one of them out."))
            .say();
      }
    }
  }
}
