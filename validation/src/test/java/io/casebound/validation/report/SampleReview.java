package io.casebound.validation.report;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import io.casebound.validation.Review;
import io.casebound.validation.SetAside;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.assessment.Verdict;
import io.casebound.validation.profile.Criteria;
import io.casebound.validation.profile.Item;
import io.casebound.validation.profile.Profile;
import java.util.Optional;

/** A small review, made by hand, with every kind of remark and verdict. */
final class SampleReview {
  static final Source SOURCE =
      Source.of(
          "a.md",
          "A knee\n\nThe left knee \uD83E\uDDB4 hurt. The right knee did not.\n\nFigure 2: The knee.\n");

  private SampleReview() {}

  static Review review() {
    return new Review(
        Manuscript.builder(SOURCE, ManuscriptFormat.MARKDOWN)
            .title(SourceText.verbatim(SOURCE, 0, 6))
            .build(),
        new Profile(
            "care",
            "CARE",
            "CARE",
            "a source",
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of()),
        ImmutableList.of(
            assessment("1", Verdict.PARTIAL, Optional.of("the words \"case report\""), "A knee"),
            assessment("5b", Verdict.PRESENT, Optional.empty(), "left knee", "right knee", "hurt"),
            assessment("8d", Verdict.NOT_APPLICABLE, Optional.empty()),
            assessment("13", Verdict.ABSENT, Optional.empty())),
        ImmutableList.of(
            new Remark(
                "CARE-13",
                Severity.ERROR,
                SOURCE.beginning(),
                "Consent is missing.",
                Optional.empty()),
            remark("SIDE-SWAPPED", Severity.WARNING, "right", Fix.replaceBy("left")),
            remark("FIGURE-UNMENTIONED", Severity.NOTE, "Figure 2", Fix.advice("Mention it."))),
        ImmutableList.of(
            new SetAside(
                new Remark("CARE-12", Severity.WARNING, span("hurt"), "Item 12.", Optional.empty()),
                SetAside.By.CONFIGURATION,
                "the patient died"),
            new SetAside(
                new Remark("DOI-MISSING", Severity.NOTE, span("did"), "No DOI", Optional.empty()),
                SetAside.By.BASELINE,
                "it was known before")));
  }

  private static Assessment assessment(
      String id, Verdict verdict, Optional<String> missing, String... evidence) {
    ImmutableList.Builder<Evidence> found = ImmutableList.builder();
    for (String words : evidence) {
      found.add(new Evidence(span(words), words, "names it"));
    }
    return new Assessment(
        new Item(
            "CARE",
            id,
            "Title of " + id,
            "",
            Severity.ERROR,
            Severity.NOTE,
            "",
            ImmutableList.of(),
            Criteria.NONE),
        verdict,
        found.build(),
        missing,
        verdict == Verdict.ABSENT ? Optional.of("consent, in every section") : Optional.empty(),
        verdict == Verdict.NOT_APPLICABLE ? Optional.of("nothing was staged") : Optional.empty());
  }

  private static Remark remark(String rule, Severity severity, String words, Fix fix) {
    return new Remark(rule, severity, span(words), "About " + words, Optional.of(fix));
  }

  private static SourceSpan span(String words) {
    int start = SOURCE.text().indexOf(words);
    return SOURCE.span(start, start + words.length());
  }
}
