package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.model.text.TextRange;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Parts;
import java.util.Optional;
import java.util.stream.Stream;

/** A treatment that a caption names must be told in the text. */
@RuleInfo(
    id = "CAPTION-ONLY-TREATMENT",
    severity = WARNING,
    tags = {"consistency", "figures"},
    summary = "Only this caption mentions {treatment}; the text never does")
final class CaptionOnlyTreatment implements Rule<ReviewContext> {
  private static final ImmutableList<Treatment> TREATMENTS = Treatment.load();

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Manuscript manuscript = review.manuscript();
    ImmutableList<SourceText> told =
        Stream.of(
                manuscript.title().stream(),
                Parts.abstracts(manuscript).stream(),
                Parts.body(manuscript).stream())
            .flatMap(part -> part)
            .collect(ImmutableList.toImmutableList());
    for (Treatment treatment : TREATMENTS) {
      if (told.stream().anyMatch(treatment::isToldIn)) {
        continue;
      }
      for (SourceText caption : Parts.figureCaptions(manuscript)) {
        Optional<TextRange> named = treatment.firstNamedIn(caption);
        named.ifPresent(
            range ->
                remarks
                    .at(caption.span(range.start(), range.end()))
                    .with("treatment", treatment.name())
                    .fix(Fix.advice("Tell in the text when and why it was given."))
                    .say());
      }
    }
  }
}
