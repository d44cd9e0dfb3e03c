package io.casebound.validation.rules.abbreviations;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import java.util.HashSet;
import java.util.Set;

/** An abbreviation must be introduced where it is first used. */
@RuleInfo(
    id = "ABBREVIATION-LATE",
    severity = WARNING,
    tags = {"abbreviations"},
    summary = "The {part} uses the abbreviation {short} before it introduces it in line {line}")
final class AbbreviationLate implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    for (Part part : Part.of(review.manuscript())) {
      Set<String> seen = new HashSet<>();
      for (Introduction introduction : part.introductions()) {
        if (seen.add(introduction.shortForm())) {
          check(part, introduction, remarks);
        }
      }
    }
  }

  private static void check(Part part, Introduction introduction, RemarkSink remarks) {
    part.paragraphs().stream()
        .flatMap(
            text ->
                Part.uses(introduction.shortForm(), text).stream()
                    .map(use -> text.span(use.start(), use.end())))
        .findFirst()
        .filter(use -> use.start() < introduction.span().start())
        .ifPresent(
            use ->
                remarks
                    .at(use)
                    .with("part", part.name())
                    .with("short", introduction.shortForm())
                    .with("line", introduction.span().line())
                    .fix(Fix.advice("Write it out here, with the abbreviation in brackets."))
                    .say());
  }
}
