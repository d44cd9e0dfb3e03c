package io.casebound.validation.rules.structure;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Section;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import java.util.Locale;

/**
 * A section is divided into two parts at least, or not at all. Silent in plain text, where no
 * heading tells whether it stands below another.
 */
@RuleInfo(
    id = "SUBSECTION-ALONE",
    severity = NOTE,
    tags = {"structure"},
    summary = "\"{heading}\" is the only subsection of \"{around}\"")
final class SubsectionAlone implements Rule<ReviewContext> {
  private static final ImmutableSet<String> APART =
      ImmutableSet.of(
          "limitation", "strength", "accession", "data", "ethic", "consent", "conclusion");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    if (review.manuscript().format() != ManuscriptFormat.TEXT) {
      review.manuscript().body().stream()
          .flatMap(Section::walk)
          .filter(section -> section.title().isPresent() && section.sections().size() == 1)
          .forEach(section -> check(section, remarks));
    }
  }

  private static void check(Section around, RemarkSink remarks) {
    around
        .sections()
        .get(0)
        .title()
        .filter(heading -> !around.role().isDeclaration() && !mayStandAlone(heading))
        .ifPresent(
            heading ->
                remarks
                    .at(heading.span())
                    .with("heading", heading)
                    .with("around", around.title().orElseThrow())
                    .fix(Fix.advice("Take the heading out, or give the rest one, too."))
                    .say());
  }

  /** Whether it names what journals want under a heading of its own. */
  private static boolean mayStandAlone(SourceText heading) {
    String words = heading.value().toLowerCase(Locale.ROOT);
    return APART.stream().anyMatch(words::contains);
  }
}
