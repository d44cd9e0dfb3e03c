package io.casebound.manuscripts.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.io.Resources;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Citation;
import io.casebound.model.Figure;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes out of a PDF's text whose paragraphs are one line each. */
class TextReaderTest {
  private final Manuscript manuscript = read("one-line-paragraphs.txt");

  static Manuscript read(String resource) {
    try {
      String text =
          Resources.toString(
              Resources.getResource(TextReaderTest.class, resource), StandardCharsets.UTF_8);
      return new TextReader().read(Source.of(resource, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isFoundByTheFrontDoor() throws IOException {
    Manuscript read = Manuscripts.read(manuscript.source());
    assertThat(read.format()).isEqualTo(ManuscriptFormat.TEXT);
    assertThat(read.title()).isEqualTo(manuscript.title());
  }

  @Test
  void readsTheFrontMatter() {
    assertThat(manuscript.title().orElseThrow().value()).startsWith("Osteoid Osteoma of the Talus");
    assertThat(manuscript.contributors())
        .extracting(
            author -> author.name() + " " + author.affiliationIds() + author.corresponding())
        .containsExactly("Rosa Q Lindqvist [aff1]true", "Peter van der Holt [aff1]false");
    assertThat(manuscript.contributors().get(0).email()).contains("rosa@example.org");
    assertThat(manuscript.affiliations()).hasSize(1);
    assertThat(manuscript.keywords())
        .extracting(SourceText::value)
        .containsExactly("Osteoid osteoma", "Talus", "Case report");
    assertThat(manuscript.dates())
        .extracting(
            date -> date.kind() + " " + date.year() + date.month().orElse(0) + date.day().orElse(0))
        .containsExactly("RECEIVED 202552", "ACCEPTED 202569", "PUBLISHED 2025630");
  }

  @Test
  void putsTheSentenceTogetherThatTheAffiliationStandsIn() {
    Paragraph first = section(SectionRole.CASE).paragraphs().findFirst().orElseThrow();
    assertThat(first.text().value())
        .contains("showed a nidus in the neck of the talus (figure 1), and the bone around it");
    int talus = first.text().value().indexOf("talus (");
    assertThat(first.text().span(talus, talus + 5).line()).isEqualTo(37);
    assertThat(first.text().span(talus, talus + 5).column()).isEqualTo(1);
    assertThat(first.text().value()).doesNotContain("University").endsWith("sclerotic.");
  }

  @Test
  void keepsTheHyphenOfACompoundThatALineBreakParts() {
    assertThat(section(SectionRole.CASE).paragraphs().map(p -> p.text().value()))
        .anyMatch(text -> text.contains("of the soft-tissue-covered nidus"));
  }

  @Test
  void takesCaptionsOutOfTheText() {
    assertThat(manuscript.figures())
        .extracting(Figure::label, figure -> figure.caption().get(0).text().value())
        .containsExactly(
            tuple("1", "Sagittal CT of the right ankle. The nidus (arrow) lies in the talar neck."),
            tuple("2", "MRI. Marrow edema surrounds the nidus."));
  }

  @Test
  void linksCitationsAndFigures() {
    List<Paragraph> paragraphs =
        manuscript
            .sections()
            .flatMap(s -> s.blocks().stream())
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .toList();
    assertThat(paragraphs.stream().flatMap(p -> p.citations().stream()).map(Citation::referenceIds))
        .extracting(ids -> String.join(" ", ids))
        .containsExactly("1 2", "3 4 5", "2", "4");
    assertThat(paragraphs.stream().flatMap(p -> p.callOuts().stream()).map(c -> c.labels()))
        .extracting(labels -> String.join(" ", labels))
        .containsExactly("1", "1 2");
  }

  @Test
  void givesEachSectionItsRoleAndPlace() {
    assertThat(manuscript.abstracts())
        .extracting(Section::role)
        .containsExactly(SectionRole.ABSTRACT);
    assertThat(manuscript.body())
        .extracting(Section::role)
        .containsExactly(SectionRole.INTRODUCTION, SectionRole.CASE, SectionRole.DISCUSSION);
    Section declarations = manuscript.back().get(0);
    assertThat(declarations.role()).isEqualTo(SectionRole.DECLARATIONS);
    assertThat(declarations.sections())
        .extracting(Section::role)
        .containsExactly(SectionRole.CONSENT, SectionRole.CONFLICTS);
    assertThat(declarations.sections().get(0).title().orElseThrow().value())
        .isEqualTo("Ethical Approval and Consent");
  }

  @Test
  void splitsTheReferencesAndLeavesTheLicenceOut() {
    assertThat(manuscript.references())
        .extracting(Reference::id)
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(manuscript.references().get(0).text().value())
        .isEqualTo("Able A, Baker B, Cole C, et al. Osteoid osteoma. Bone J 12 (2001): 1-9.");
    assertThat(manuscript.back().get(manuscript.back().size() - 1).paragraphs())
        .extracting(p -> p.text().value())
        .anyMatch(text -> text.contains("open access"));
  }

  @Test
  void knowsThePlaceOfEveryCharacter() {
    manuscript
        .sections()
        .flatMap(section -> section.blocks().stream())
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .forEach(TextReaderTest::assertEachCharacterInPlace);
    manuscript.references().forEach(r -> assertEachCharacterInPlace(r.text()));
  }

  static void assertEachCharacterInPlace(SourceText text) {
    for (int i = 0; i < text.length(); i++) {
      var span = text.span(i, i + 1);
      String there = text.source().text().substring(span.start(), span.end());
      if (!Character.isWhitespace(text.charAt(i))) {
        assertThat(there).isEqualTo(String.valueOf(text.charAt(i)));
      }
    }
  }

  private Section section(SectionRole role) {
    return manuscript.body().stream().filter(s -> s.role() == role).findFirst().orElseThrow();
  }

  @Test
  void takesLabelBehindItsCaptionForNoOther() throws IOException {
    Manuscript read =
        text(
            """
            Case report

            A man came with a cough, and a radiograph was taken (Fig. 1).

            Fig. 1 Radiograph with a nodule.

            Fig. 1

            The nodule was taken out on the next day, and he went home.

            Fig. 2

            The specimen.

            He came again.Fig. 3 Radiograph without a nodule.

            Fig. 3

            He was well after a year.
            """);

    assertThat(read.figures())
        .extracting(figure -> figure.label() + ": " + figure.caption().get(0).text().value())
        .containsExactly("1: Radiograph with a nodule. Fig. 1", "2: The specimen.");
    assertThat(read.body().get(0).paragraphs().map(paragraph -> paragraph.text().value()))
        .contains(
            "The nodule was taken out on the next day, and he went home.",
            "Fig. 3",
            "He was well after a year.");
  }

  @Test
  void endsIntroductionWhereTheCaseBegins() throws IOException {
    Manuscript read =
        text(
            """
            Introduction

            Nodules of the lung are common, and most of them are harmless to those who have one.

            Presenting concerns

            A man came with a cough, which had lasted for three weeks and was worse at night.

            Clinical findings

            He had no fever, and the lungs were clear on both sides when he was examined again.

            Discussion

            Nodules are common, as was said before, and most of them are harmless to all patients.
            """);

    assertThat(read.body())
        .extracting(Section::role)
        .containsExactly(SectionRole.INTRODUCTION, SectionRole.CASE, SectionRole.DISCUSSION);
  }

  @Test
  void goesOnWithTheSectionBehindTheAbbreviationsOfATable() throws IOException {
    Manuscript read =
        text(
            """
            Case presentation

            A woman of 40 years was seen with a tophus of the larynx, which was known for a month.

            Abbreviations: SUA, serum uric acid; CRP, C-reactive protein.

            She was given colchicine 0.5 mg twice daily for ten days, and she went home after them.

            Discussion

            Gout of the larynx is rare, and most of those who have it were treated for years.
            """);

    assertThat(read.body().get(0).paragraphs()).hasSize(2);
    assertThat(read.back()).extracting(Section::role).containsExactly(SectionRole.ABBREVIATIONS);
  }

  private static Manuscript text(String text) throws IOException {
    return Manuscripts.read(Source.of("x.txt", text), ManuscriptFormat.TEXT);
  }
}
