package io.casebound.validation.rules.abbreviations;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import java.util.HashMap;
import java.util.Map;

/** An abbreviation must mean one thing in abstract and text. */
@RuleInfo(
    id = "ABBREVIATION-AMBIGUOUS",
    severity = WARNING,
    tags = {"abbreviations"},
    summary = "{short} is introduced as \"{long}\" here, but as \"{other}\" at {place}")
final class AbbreviationAmbiguous implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Map<String, Introduction> first = new HashMap<>();
    for (Part part : Part.of(review)) {
      if (part.isTranslated()) {
        continue;
      }
      for (Introduction introduction : part.introductions()) {
        Introduction earlier = first.putIfAbsent(introduction.shortForm(), introduction);
        if (earlier != null && introduction.meansAnotherThan(earlier)) {
          remarks
              .at(introduction.span())
              .with("short", introduction.shortForm())
              .with("long", introduction.longForm().of(introduction.text()))
              .with("other", earlier.longForm().of(earlier.text()))
              .with("place", earlier.span().inWords())
              .fix(Fix.advice("Write one of them out throughout."))
              .say();
        }
      }
    }
  }
}
