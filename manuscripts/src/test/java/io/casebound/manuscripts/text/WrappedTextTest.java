package io.casebound.manuscripts.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Citation;
import io.casebound.model.Figure;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import io.casebound.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes out of a PDF's text whose lines are broken, with running heads and page numbers. */
class WrappedTextTest {
  private final Manuscript manuscript = TextReaderTest.read("wrapped-pages.txt");

  @Test
  void readsTitleAuthorsAndAffiliationsWithoutEmptyLinesBetweenThem() {
    assertThat(manuscript.title().orElseThrow().value())
        .isEqualTo(
            "A Stress Fracture of the Calcaneus Mistaken for Plantar Fasciitis in a Marathon"
                + " Runner: Case Report and Review of the Literature");
    assertThat(manuscript.contributors())
        .extracting(
            author -> author.name() + " " + author.affiliationIds() + author.corresponding())
        .containsExactly(
            "Ada Brook [aff1]false", "Carl de Vries [aff2]true", "Eun Frost [aff1, aff2]false");
    assertThat(manuscript.affiliations())
        .extracting(affiliation -> affiliation.text().value())
        .containsExactly(
            "Department of Sports Medicine, Invented University, Town, Land",
            "Invented Hospital, Department of Radiology, City, Land");
    assertThat(manuscript.keywords())
        .extracting(SourceText::value)
        .containsExactly("calcaneus", "stress fracture", "case report");
  }

  @Test
  void readsTheStructuredAbstract() {
    assertThat(manuscript.abstracts().get(0).sections())
        .extracting(Section::role)
        .containsExactly(SectionRole.INTRODUCTION, SectionRole.CASE, SectionRole.CONCLUSION);
    assertThat(
            manuscript.abstracts().get(0).sections().get(0).paragraphs().map(p -> p.text().value()))
        .containsExactly(
            "Heel pain of runners is most often blamed on the plantar fascia, and fractures are"
                + " missed.");
  }

  @Test
  void nestsNumberedSubsections() {
    assertThat(manuscript.body())
        .extracting(Section::role)
        .containsExactly(
            SectionRole.INTRODUCTION,
            SectionRole.CASE,
            SectionRole.DISCUSSION,
            SectionRole.CONCLUSION);
    assertThat(manuscript.body().get(1).sections())
        .extracting(section -> section.title().orElseThrow().value() + " " + section.role())
        .containsExactly("2.1 History CASE", "2.2 Imaging CASE");
  }

  @Test
  void mendsBrokenWordsAndKeepsCompounds() {
    assertThat(text(0))
        .contains("rare in runners [1, 2]")
        .contains("the first radiograph is normal");
    assertThat(text(2)).contains("The well-known squeeze test");
  }

  @Test
  void putsSentencesTogetherAcrossPagesAndCaptions() {
    assertThat(text(1))
        .contains("her family history told of no metabolic bone disease.")
        .contains("showed a low-signal line in the posterior calcaneus (Figs. 1B and 2).")
        .contains("for eight weeks, and was free of pain at three months.")
        .doesNotContain("Brook A, et al");
  }

  @Test
  void partsParagraphsAtIndentedLines() {
    assertThat(manuscript.body().get(1).sections().get(0).paragraphs()).hasSize(2);
  }

  @Test
  void takesCaptionsAndTablesOutOfTheText() {
    assertThat(manuscript.figures().map(Figure::label)).containsExactly("1");
    Table table = manuscript.tables().findFirst().orElseThrow();
    assertThat(table.label()).isEqualTo("1");
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(2).cells())
        .extracting(cell -> cell.content().text().value())
        .containsExactly("Vitamin D", "18 ng/ml", "30-60");
  }

  @Test
  void findsCitationsThatRunOverBrackets() {
    assertThat(
            paragraphs().stream().flatMap(p -> p.citations().stream()).map(Citation::referenceIds))
        .extracting(ids -> String.join(" ", ids))
        .containsExactly("1 2", "3 4 5", "2 6");
  }

  @Test
  void readsDeclarationsThatRunIn() {
    assertThat(manuscript.back().stream().limit(2))
        .extracting(Section::role)
        .containsExactly(SectionRole.CONFLICTS, SectionRole.CONSENT);
  }

  @Test
  void putsReferencesTogetherOverLinesAndPages() {
    assertThat(manuscript.references().stream().map(r -> r.id() + " " + r.text()))
        .containsExactly(
            "1 Able A, Baker B. Stress fractures of the heel. J Foot. 2001; 12: 1-9.",
            "2 Cole C, Dale D. Heel pain in runners. Sports Med. 2005; 3: 44-50.",
            "3 Eden E. Training load. 2010.",
            "4 Ford F. Bone scans of runners: a longitudinal study of the feet of 2010 recruits."
                + " J Bone. 2012; 1: 5-7.",
            "5 Gray G. MRI of the foot. 2014.",
            "6 Hale H. Fasciitis. 2016.");
  }

  private String text(int section) {
    return String.join(
        " ", manuscript.body().get(section).paragraphs().map(p -> p.text().value()).toList());
  }

  private List<Paragraph> paragraphs() {
    return manuscript.body().stream().flatMap(Section::paragraphs).toList();
  }
}
