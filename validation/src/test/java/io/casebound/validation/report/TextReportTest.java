package io.casebound.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.Source;
import io.casebound.validation.Review;
import io.casebound.validation.Validator;
import io.casebound.validation.report.ReviewOutcome.Reviewed;
import io.casebound.validation.report.ReviewOutcome.Unreadable;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final ReviewOutcome REVIEWED = new Reviewed("a.md", SampleReview.review());

  @Test
  void showsRemarksThenChecklistThenCounts() throws IOException {
    assertThat(report(ReportFormat.TEXT, REVIEWED))
        .isEqualTo(
            """
            a.md
            A knee

            a.md:1:1: error CARE-13
              Consent is missing.

            a.md:3:27: warning SIDE-SWAPPED
              3 │ The left knee \uD83E\uDDB4 hurt. The right knee did not.
                │                            ^^^^^
              About right.
              → Write: left

            a.md:5:1: note FIGURE-UNMENTIONED
              5 │ Figure 2: The knee.
                │ ^^^^^^^^
              About Figure 2.
              → Mention it.

            Checklist: CARE

              ~ partial         1   Title of 1
                                    line 1: “A knee” (names it)
                                    Missing: the words "case report"
              ✓ present         5b  Title of 5b
                                    line 3: “left knee” (names it)
                                    line 3: “right knee” (names it)
                                    and 1 more
              – not applicable  8d  Title of 8d
                                    Reason: nothing was staged
              ✗ absent          13  Title of 13
                                    Looked for: consent, in every section

            Set aside:

              line 3: CARE-12 (the patient died)
              1 remark of the baseline

            Errors: CARE-13 (line 1)
            a.md: 1 error, 1 warning, 1 note; 4 items: 1 present, 1 partial, 1 absent, 1 not applicable.
            """);
  }

  @Test
  void countsAllFilesAtTheEnd() throws IOException {
    assertThat(report(ReportFormat.TEXT, REVIEWED, REVIEWED, new Unreadable("b.md", "b.md: no.")))
        .endsWith(
            "\n\n3 files (1 not readable): 2 errors, 2 warnings, 2 notes; 8 items: 2 present, "
                + "2 partial, 2 absent, 2 not applicable.\n");
  }

  @Test
  void showsTheWordsOfOnePlaceOnce() throws IOException {
    Manuscript manuscript =
        Manuscripts.read(Source.of("a.md", "# A knee\n\n## Case\n\nThe knee hurt.\n"));
    Review review = Validator.builder().build().review(manuscript);

    assertThat(report(ReportFormat.TEXT, new Reviewed("a.md", review)).lines())
        .filteredOn(line -> line.endsWith("│ ## Case"))
        .hasSize(1);
    assertThat(review.remarks())
        .filteredOn(remark -> remark.span().line() == 3)
        .hasSizeGreaterThan(2);
  }

  @Test
  void quotesEvidenceAroundTheWordsThatDecide() throws IOException {
    String told =
        "After a night in which he had walked a long way through deep snow without any rest, with"
            + " two friends who were well, a homeless 19-year-old man presented with pain.";
    Manuscript manuscript = Manuscripts.read(Source.of("a.md", "# A knee\n\n## Case\n\n" + told));
    Review review = Validator.builder().build().review(manuscript);

    assertThat(report(ReportFormat.TEXT, new Reviewed("a.md", review)))
        .containsPattern("5b  Main concerns and symptoms\n +line 5: “….*presented with pain");
  }

  @Test
  void staysWithinThePage() throws IOException {
    assertThat(report(ReportFormat.TEXT, REVIEWED).lines())
        .allMatch(line -> DisplayLine.width(line) <= TextReport.WIDTH);
  }

  @Test
  void coloursTheSameWords() throws IOException {
    String coloured = report(ReportFormat.COLOURED_TEXT, REVIEWED);
    assertThat(coloured).contains("\u001B[1;31merror\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(report(ReportFormat.TEXT, REVIEWED));
  }

  @Test
  void letsNoControlCharacterOfAFileNameThrough() throws IOException {
    assertThat(report(ReportFormat.TEXT, new Reviewed("a\u001B[2J.md", SampleReview.review())))
        .doesNotContain("\u001B");
  }

  private static String report(ReportFormat format, ReviewOutcome... outcomes) throws IOException {
    StringWriter writer = new StringWriter();
    format.write(List.of(outcomes), writer);
    return writer.toString();
  }
}
