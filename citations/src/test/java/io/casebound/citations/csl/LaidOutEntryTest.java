package io.casebound.citations.csl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaidOutEntryTest {
  private static final ImmutableList<BibliographicRecord> WORKS =
      ImmutableList.of(
          work(
              "Zeller CM, Watterson J. Tumor of the ALK type in JAMA times. JAMA."
                  + " 1995;19(3):859-872. doi:10.1000/182"),
          work("Adams J. Bone tumors. 5th ed. New York: Springer; 2010."));

  private static BibliographicRecord work(String printed) {
    return PrintedReferenceParser.bundled().parse(SourceText.of(printed));
  }

  private static String elements(LaidOutEntry entry) {
    StringBuilder text = new StringBuilder();
    entry
        .elements()
        .forEach(
            placed ->
                text.append(placed.element())
                    .append('=')
                    .append(placed.in(entry.entry().text()))
                    .append('|'));
    return text.toString();
  }

  @Test
  void tellsTheElementsApart() {
    ImmutableList<LaidOutEntry> printed = CitationStyle.named("vancouver").layOut(WORKS);
    assertThat(elements(printed.get(0)))
        .isEqualTo(
            "AUTHORS=Zeller CM, Watterson J|TITLE=Tumor of the ALK type in JAMA times"
                + "|CONTAINER_TITLE=JAMA|DATE=1995|VOLUME=19|ISSUE=3|PAGES=859–72|");
    assertThat(elements(printed.get(1)))
        .isEqualTo(
            "AUTHORS=Adams J|TITLE=Bone tumors|EDITION=5th|PUBLISHER_PLACE=New York"
                + "|PUBLISHER=Springer|DATE=2010|");
  }

  @Test
  void keepsTheOrderOfTheRecordsWhereTheStyleSorts() {
    ImmutableList<LaidOutEntry> printed = CitationStyle.named("apa").layOut(WORKS);
    assertThat(elements(printed.get(0)))
        .isEqualTo(
            "AUTHORS=Zeller, C. M., & Watterson, J|DATE=1995|TITLE=Tumor of the ALK type in JAMA"
                + " times|CONTAINER_TITLE=JAMA|VOLUME=19|ISSUE=3|PAGES=859–872|DOI=10.1000/182|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apa",
        "american-medical-association",
        "chicago-author-date",
        "nature",
        "elsevier-harvard",
        "ieee",
        "mla",
        "plos",
        "frontiers",
        "biomed-central",
        "springer-basic-author-date",
        "radiology"
      })
  void tellsTheElementsApartInManyStyles(String style) {
    assertThat(CitationStyle.named(style).layOut(WORKS))
        .allSatisfy(entry -> assertThat(entry.elements()).hasSizeGreaterThan(3));
  }

  @ParameterizedTest
  @CsvSource({"vancouver, 7, 6", "ama, 7, 3", "nature, 6, 1", "apa, 21, 19"})
  void knowsHowManyAuthorsAStyleNames(String style, int fewest, int shown) {
    assertThat(CitationStyle.named(style).authorLimit())
        .isEqualTo(Optional.of(new AuthorLimit(fewest, shown)));
  }

  @Test
  void knowsThatAStyleNamesAllAuthors() {
    assertThat(CitationStyle.named("elsevier-harvard").authorLimit()).isEmpty();
  }

  @Test
  void shortensNamesAsTheStyleDoes() {
    BibliographicRecord shortened =
        work("Fu W, et al. Analysis of exomes in man. Nature. 2013;493:216-20.");
    assertThat(
            CitationStyle.named("nature")
                .bibliography(ImmutableList.of(shortened))
                .entries()
                .get(0)
                .text())
        .startsWith("Fu, W. et al. Analysis");
  }
}
