package io.casebound.manuscripts.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Title pages as programs pull them out of a PDF. */
class TitlePageTest {
  private static final String PAGE =
      """
      Inflammatory Myofibroblastic Tumor of the Proximal Tibia
      Mistaken for Metastatic Osteosarcoma: A Case Report
      Amara Ahmed1,*
      , Diego A. L. Garcia1
      1

      University of Florida, Department of Radiology, Gainesville, FL, USA
      *Correspondence: Amara Ahmed

      Keywords: Inflammatory myofibroblastic tumor; Anaplastic lymphoma kinase; Osteosarcoma;
      Bone neoplasms

      Introduction
      Inflammatory myofibroblastic tumor ranks as intermediate in the scheme of the World Health
      Organization, because it may recur locally and, in a few patients, metastasize to other sites.
      """;

  private final Manuscript manuscript = read(PAGE);

  private static Manuscript read(String text) {
    try {
      return Manuscripts.read(Source.of("page.txt", text), ManuscriptFormat.TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void keepsTheLinesOfATitleTogetherThoughOneLooksLikeAHeading() {
    assertThat(manuscript.title().orElseThrow().value())
        .isEqualTo(
            "Inflammatory Myofibroblastic Tumor of the Proximal Tibia Mistaken for Metastatic"
                + " Osteosarcoma: A Case Report");
    assertThat(manuscript.body()).hasSize(1);
  }

  @Test
  void takesALineThatBeginsWithACommaForTheRestOfTheOneBefore() {
    assertThat(manuscript.contributors().stream().map(author -> author.name().value()))
        .containsExactly("Amara Ahmed", "Diego A. L. Garcia");
  }

  @Test
  void bringsAMarkAndItsAffiliationTogether() {
    assertThat(manuscript.affiliations().stream().map(place -> place.text().value()))
        .containsExactly("University of Florida, Department of Radiology, Gainesville, FL, USA");
    assertThat(manuscript.contributors().get(0).affiliationIds()).hasSize(1);
  }

  @Test
  void goesOnWithKeyWordsOnTheNextLine() {
    assertThat(manuscript.keywords().stream().map(Object::toString)).endsWith("Bone neoplasms");
  }

  @Test
  void takesAShortFirstLineThatIsAHeadingForOne() {
    assertThat(
            read("Case Presentation\nA man had pain in the knee for weeks.\n")
                .body()
                .get(0)
                .title())
        .hasValueSatisfying(title -> assertThat(title.value()).isEqualTo("Case Presentation"));
  }

  @Test
  void keepsATitleTogetherThatANarrowColumnBreaks() {
    String narrow =
        PAGE.replace(
            "Inflammatory Myofibroblastic Tumor of the Proximal Tibia\nMistaken for Metastatic ",
            "Inflammatory Myofibroblastic\nTumor of the Proximal Tibia\nMistaken for Metastatic\n");

    assertThat(read(narrow).title().orElseThrow().value())
        .isEqualTo(manuscript.title().orElseThrow().value());
  }
}
