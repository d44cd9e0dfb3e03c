package io.casebound.citations.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.Citations;
import io.casebound.citations.PrintedLines;
import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.csl.FormattedEntry;
import io.casebound.citations.csl.StyleElement;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.citations.style.Difference.Kind;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyledReferencesTest {
  private static final CitationStyle VANCOUVER = CitationStyle.named("vancouver");

  private static StyleComparison compare(String printed) {
    return compare(printed, VANCOUVER);
  }

  private static StyleComparison compare(String printed, CitationStyle style) {
    return StyledReferences.of(PrintedLines.read(Source.of("test", printed)), style)
        .comparisons()
        .get(0);
  }

  private static Difference form(StyleElement element, String printed, String wanted) {
    return new Difference(Kind.FORM, element, printed, wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Miller AB, Jones CD. Lipoma of the toe. J Hand Surg. 2011;36(2):101–4.",
        "Miller AB, Jones CD. Lipoma of the toe. J Hand Surg. 2011;36(2):101-4.",
        "Miller AB, Jones CD. Lipoma of the toe. J Hand Surg. 2011;36(2):101–4. doi:10.1000/182",
        "Miller AB. Tumours of the foot. 2nd ed. New York: Springer; 2014.",
      })
  void letsBeWhatIsInTheStyle(String printed) {
    StyleComparison comparison = compare(printed);
    assertThat(comparison.compared()).isTrue();
    assertThat(comparison.differences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "vancouver",
    "ama",
    "apa",
    "nature",
    "elsevier-harvard",
    "plos",
    "ieee",
    "chicago-author-date"
  })
  void letsBeWhatTheStyleItselfPrinted(String name) {
    CitationStyle style = CitationStyle.named(name);
    String source =
        "Miller AB, Jones CD. Lipoma of the toe in athletes. J Hand Surg. 2011;36:101-4.";
    FormattedEntry printed =
        style
            .bibliography(
                ImmutableList.of(PrintedReferenceParser.bundled().parse(SourceText.of(source))))
            .entries()
            .get(0);
    StyleComparison comparison = compare(printed.text(), style);
    assertThat(comparison.compared()).isTrue();
    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void namesEachElementThatIsWrittenOtherwise() {
    StyleComparison comparison =
        compare(
            "Miller A.B., Jones C.D. Lipoma of the finger. The American Journal of Surgical"
                + " Pathology. 2011;36(2):pp. 101–104.");
    assertThat(comparison.differences())
        .containsExactly(
            form(StyleElement.AUTHORS, "Miller A.B., Jones C.D", "Miller AB, Jones CD"),
            form(
                StyleElement.CONTAINER_TITLE,
                "The American Journal of Surgical Pathology",
                "Am J Surg Pathol"),
            form(StyleElement.PAGES, "101–104", "101–4"),
            form(StyleElement.PAGES, "pp. 101–104", "101–4"));
    assertThat(comparison.corrected())
        .contains("Miller AB, Jones CD. Lipoma of the finger. Am J Surg Pathol. 2011;36(2):101–4.");
  }

  @Test
  void saysWhereAnElementBelongs() {
    assertThat(
            compare("Miller AB, Jones CD. 2011. Lipoma of the toe. J Hand Surg. 36(2):101–4.")
                .differences())
        .containsExactly(
            new Difference(
                Kind.ORDER, StyleElement.DATE, "behind the authors", "behind the journal or book"));
  }

  @Test
  void hasNoCorrectionWhereNamesAreNotKnown() {
    StyleComparison comparison =
        compare("Miller AB, Jones CD, et al. Lipoma of the toe. J Hand Surg. 2011;36(2):101–4.");
    assertThat(comparison.differences())
        .containsExactly(
            form(
                StyleElement.AUTHORS,
                "2 names before \"et al.\"",
                "6 names where there are 7 or more"));
    assertThat(comparison.corrected()).isEmpty();
  }

  @Test
  void shortensAuthorsAsTheStyleDoes() {
    StyleComparison comparison =
        compare(
            "Miller AB, Jones CD, Weber EF, Costa GH, Novak IJ, Brandt KL, Adams MN, Klein OP."
                + " Lipoma of the toe. J Hand Surg. 2011;36(2):101–4.");
    assertThat(comparison.differences())
        .containsExactly(
            form(StyleElement.AUTHORS, "all 8 names", "6 names where there are 7 or more"));
    assertThat(comparison.corrected().orElseThrow())
        .startsWith("Miller AB, Jones CD, Weber EF, Costa GH, Novak IJ, Brandt KL, et al. Lipoma");
  }

  @Test
  void keepsIdentifiersThatTheStyleLeavesOut() {
    assertThat(
            compare(
                    "Miller AB, Jones CD. Lipoma of the toe. J Hand Surg. 2011;36(2):101–104."
                        + " doi:10.1000/182")
                .corrected())
        .contains(
            "Miller AB, Jones CD. Lipoma of the toe. J Hand Surg. 2011;36(2):101–4."
                + " doi:10.1000/182");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Miller, A.B. Lipoma. J Hand Surg. 2011;36(2):101–104. Presented at the Annual Meeting.",
        "Chapin III FS, Shaver GR. Growth of arctic plants. Ecology. 1985;77:822–840.",
        "Miller AB, Weber CD. Lipoma of the toe. J Phys. 2016;13(4):046017.",
        "World Health Organization. Obesity [Internet]. 2016 [cited 2017 May 2].",
      })
  void letsBeWhatItCannotJudge(String printed) {
    assertThat(compare(printed).compared()).isFalse();
  }

  @Test
  void letsBeFieldsThatAreMarkedButNotPrinted() throws IOException {
    String article =
        "<article><back><ref-list><ref id=\"b\"><element-citation publication-type=\"journal\">"
            + "<name><surname>Miller</surname><given-names>A. B.</given-names></name>"
            + "<article-title>Lipoma of the toe</article-title><source>J Hand Surg</source>"
            + "<year>2011</year><volume>36</volume><fpage>101</fpage><lpage>104</lpage>"
            + "</element-citation></ref></ref-list></back></article>";
    assertThat(
            StyledReferences.of(
                    Citations.references(
                        Manuscripts.read(Source.of("a.xml", article), ManuscriptFormat.JATS)),
                    VANCOUVER)
                .comparisons())
        .containsExactly(StyleComparison.NONE);
  }
}
