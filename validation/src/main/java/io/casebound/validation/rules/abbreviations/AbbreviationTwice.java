package io.casebound.validation.rules.abbreviations;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import java.util.HashMap;
import java.util.Map;

/** An abbreviation must be introduced once in the abstract and once in the text. */
@RuleInfo(
    id = "ABBREVIATION-TWICE",
    severity = WARNING,
    tags = {"abbreviations"},
    summary = "The {part} introduces the abbreviation {short} again, after {place}")
final class AbbreviationTwice implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    for (Part part : Part.of(review)) {
      Map<String, Introduction> first = new HashMap<>();
      for (Introduction introduction : part.introductions()) {
        Introduction earlier = first.putIfAbsent(introduction.shortForm(), introduction);
        if (earlier != null && introduction.meansTheSameAs(earlier)) {
          remarks
              .at(introduction.span())
              .with("part", part.name())
              .with("short", introduction.shortForm())
              .with("place", earlier.span().inWords())
              .fix(fix(introduction))
              .say();
        }
      }
    }
  }

  /** A replacement only where nothing else stands between the words in the source. */
  private static Fix fix(Introduction introduction) {
    SourceSpan span = introduction.span();
    String printed = introduction.text().source().text().substring(span.start(), span.end());
    boolean plain =
        printed.equals(introduction.whole().of(introduction.text()))
            && printed.endsWith("(" + introduction.shortForm() + ")");
    return plain
        ? Fix.replaceBy(introduction.shortForm())
        : Fix.advice("Write " + introduction.shortForm() + " alone from its second mention on.");
  }
}
