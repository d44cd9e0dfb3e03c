package io.casebound.manuscripts.word;

import static io.casebound.manuscripts.word.Docx.p;
import static io.casebound.manuscripts.word.Docx.r;
import static io.casebound.manuscripts.word.Docx.style;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Manuscript;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Front matter and headings. */
class OutlineTest {
  private static final String LONG =
      "The patient was seen for pain and swelling of the knee, which had grown worse over weeks. ";

  private static List<String> titles(Manuscript manuscript) {
    return manuscript
        .sections()
        .map(section -> section.title().map(Object::toString).orElse("-") + " " + section.role())
        .toList();
  }

  private static String bold(String text) {
    return p(r("<w:b/>", text));
  }

  @Test
  void knowsHeadingsByStylesInAnyLanguage() {
    String styles =
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + style("berschrift1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", "")
            + style("Eigene", "Eigene Überschrift", "<w:basedOn w:val=\"berschrift1\"/>", "")
            + "</w:styles>";
    Manuscript manuscript =
        Docx.of(
                p("berschrift1", r("Introduction")),
                p(r(LONG)),
                p("Eigene", r("Discussion")),
                p(r(LONG)))
            .with("word/styles.xml", styles)
            .read();

    assertThat(titles(manuscript))
        .containsExactly("Introduction INTRODUCTION", "Discussion DISCUSSION");
  }

  @Test
  void knowsHeadingsByOutlineLevel() {
    String level = "<w:pPr><w:outlineLvl w:val=\"%d\"/></w:pPr>";
    Manuscript manuscript =
        Docx.of(
                p(level.formatted(0) + r("Case Report")),
                p(level.formatted(1) + r("Imaging")),
                p(level.formatted(9) + r(LONG)))
            .read();

    Section report = manuscript.body().get(0);
    assertThat(report.role()).isEqualTo(SectionRole.CASE);
    assertThat(report.sections()).hasSize(1);
    assertThat(report.sections().get(0).paragraphs()).hasSize(1);
  }

  @Test
  void knowsShortBoldParagraphsForHeadingsWhereNoStyleTells() {
    Manuscript manuscript =
        Docx.of(
                bold("A rare tumour of the knee: a case report"),
                p(r("Ann Able, Bo Cole")),
                bold("ABSTRACT"),
                p(r(LONG)),
                bold("INTRODUCTION"),
                p(r(LONG)),
                bold("Case presentation"),
                p(r(LONG)),
                bold("Imaging findings"),
                p(r(LONG)),
                p(r("<w:b/>", "The tumour was large. ") + r(LONG)),
                p(r("Conflict of interest")),
                p(r("The authors have none.")),
                bold("References"),
                p(r("1. Able A. Knees. J Bone. 2019;1:2-3.")),
                p(r("2. Cole C. Hips. J Bone. 2020;1:4-5.")))
            .read();

    assertThat(manuscript.title().orElseThrow().value())
        .isEqualTo("A rare tumour of the knee: a case report");
    assertThat(manuscript.contributors()).hasSize(2);
    assertThat(titles(manuscript))
        .containsExactly(
            "ABSTRACT ABSTRACT",
            "INTRODUCTION INTRODUCTION",
            "Case presentation CASE",
            "Imaging findings CASE",
            "Conflict of interest CONFLICTS",
            "References REFERENCES");
    assertThat(manuscript.references()).hasSize(2);
  }

  @Test
  void readsFrontMatterLineByLine() {
    Manuscript manuscript =
        Docx.of(
                p("Title", r("A rare tumour of the knee")),
                p(
                    r("Ann Able")
                        + r("<w:vertAlign w:val=\"superscript\"/>", "1*")
                        + r(" and Bo Cole")
                        + r("<w:vertAlign w:val=\"superscript\"/>", "2")
                        + "<w:r><w:br/></w:r>"
                        + r("1 Department of Radiology, University of X, Y")
                        + "<w:r><w:br/></w:r>"
                        + r("2 Department of Pathology, University of X, Y")),
                p(r("* Correspondence: ann@example.org")),
                p(r("<w:b/>", "Keywords: ") + r("bone; tumour")),
                p("Heading1", r("Introduction")),
                p(r(LONG)))
            .read();

    assertThat(manuscript.contributors().stream().map(c -> c.name().value()))
        .containsExactly("Ann Able", "Bo Cole");
    assertThat(manuscript.affiliations()).hasSize(2);
    assertThat(manuscript.contributors().get(0).email()).contains("ann@example.org");
    assertThat(manuscript.keywords().stream().map(Object::toString))
        .containsExactly("bone", "tumour");
  }

  @Test
  void readsTheSubtitleByItsStyle() {
    Manuscript manuscript =
        Docx.of(
                p("Title", r("A rare tumour of the knee")),
                p("Subtitle", r("a case report")),
                p("Heading1", r("Introduction")),
                p(r(LONG)))
            .read();

    assertThat(manuscript.title().orElseThrow().value())
        .isEqualTo("A rare tumour of the knee: a case report");
  }

  @Test
  void dropsTablesOfContents() {
    String entry = p(r("Introduction") + "<w:r><w:tab/></w:r>" + r("3"));
    String byField =
        p(
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + r("Introduction 3"))
            + p(r("Discussion 4"))
            + p("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    String byControl =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
            + "</w:sdtPr><w:sdtContent>"
            + entry
            + "</w:sdtContent></w:sdt>";
    Manuscript manuscript =
        Docx.of(byField, byControl, p("Heading1", r("Introduction")), p(r(LONG))).read();

    assertThat(manuscript.source().text().lines()).containsExactly("Introduction", LONG.strip());
    assertThat(Stream.of(manuscript.title())).allMatch(title -> title.isEmpty());
  }
}
