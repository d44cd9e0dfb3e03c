package io.casebound.validation.rules.abbreviations;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Parts;
import java.util.List;
import java.util.stream.Stream;

/** An abbreviation that is introduced should be used. */
@RuleInfo(
    id = "ABBREVIATION-UNUSED",
    severity = NOTE,
    tags = {"abbreviations"},
    summary = "The abbreviation {short} is introduced, but the {part} never uses it again")
final class AbbreviationUnused implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    ImmutableList<SourceText> beside = Parts.besideText(review.manuscript());
    for (Part part : Part.of(review)) {
      List<SourceText> texts = Stream.concat(part.paragraphs().stream(), beside.stream()).toList();
      for (Introduction introduction : part.introductions()) {
        if (texts.stream().mapToInt(text -> Part.uses(introduction.shortForm(), text).size()).sum()
            <= 1) {
          remarks
              .at(introduction.span())
              .with("short", introduction.shortForm())
              .with("part", part.name())
              .fix(Fix.advice("Take the abbreviation out, or use it."))
              .say();
        }
      }
    }
  }
}
