package io.casebound.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.validation.report.ReviewOutcome.Reviewed;
import io.casebound.validation.report.ReviewOutcome.Unreadable;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  @Test
  void hasTheDocumentedMembersInTheirOrder() throws IOException {
    assertThat(report(new Reviewed("a.md", SampleReview.review())))
        .startsWith(
            """
            {
              "tool": {
                "name": "casebound",
                "version": "%s"
              },
              "reviews": [
                {
                  "source": "a.md",
                  "profile": "care",
                  "assessments": [
                    {
                      "item": "1",
                      "rule": "CARE-1",
                      "title": "Title of 1",
                      "verdict": "partial",
                      "evidence": [
                        {
                          "line": 1,
                          "column": 1,
                          "endLine": 1,
                          "endColumn": 7,
                          "text": "A knee",
                          "why": "names it"
                        }
                      ],
                      "missing": "the words \\"case report\\""
                    },
            """
                .formatted(Tool.CASEBOUND.version()))
        .contains(
            """
                    {
                      "item": "8d",
                      "rule": "CARE-8D",
                      "title": "Title of 8d",
                      "verdict": "not-applicable",
                      "evidence": [],
                      "reason": "nothing was staged"
                    },
                    {
                      "item": "13",
                      "rule": "CARE-13",
                      "title": "Title of 13",
                      "verdict": "absent",
                      "evidence": [],
                      "searched": "consent, in every section"
                    }
                  ],
                  "remarks": [
            """);
  }

  @Test
  void countsColumnsInCodePoints() throws IOException {
    assertThat(report(new Reviewed("a.md", SampleReview.review())))
        .contains(
            """
                    {
                      "rule": "SIDE-SWAPPED",
                      "severity": "warning",
                      "line": 3,
                      "column": 27,
                      "endLine": 3,
                      "endColumn": 32,
                      "message": "About right",
                      "fix": "Write: left",
                      "replacement": "left"
                    },
            """);
  }

  @Test
  void tellsWhatWasSetAsideAndWhy() throws IOException {
    assertThat(report(new Reviewed("a.md", SampleReview.review())))
        .contains(
            """
                  "setAside": [
                    {
                      "rule": "CARE-12",
                      "severity": "warning",
                      "line": 3,
                      "column": 17,
                      "endLine": 3,
                      "endColumn": 21,
                      "message": "Item 12.",
                      "by": "configuration",
                      "reason": "the patient died"
                    },
            """);
  }

  @Test
  void putsWhatCannotBeReadAmongTheReviews() throws IOException {
    assertThat(report(new Unreadable("b.md", "b.md: is \"wrong\".")))
        .endsWith(
            """
              "reviews": [
                {
                  "source": "b.md",
                  "error": "b.md: is \\"wrong\\"."
                }
              ]
            }
            """);
  }

  @Test
  void isWholeWithoutAnyReview() throws IOException {
    assertThat(report()).endsWith("\"reviews\": []\n}\n");
  }

  @Test
  void knowsTheVersionOfTheBuild() {
    assertThat(Tool.CASEBOUND.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  private static String report(ReviewOutcome... outcomes) throws IOException {
    StringWriter writer = new StringWriter();
    ReportFormat.JSON.write(List.of(outcomes), writer);
    return writer.toString();
  }
}
