package io.casebound.manuscripts.word;

import static io.casebound.manuscripts.word.Docx.CASE;
import static io.casebound.manuscripts.word.Docx.p;
import static io.casebound.manuscripts.word.Docx.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.casebound.model.CrossReference;
import io.casebound.model.Footnote;
import io.casebound.model.ItemList;
import io.casebound.model.ListKind;
import io.casebound.model.Manuscript;
import io.casebound.model.Table;
import io.casebound.model.TableCell;
import io.casebound.model.TargetKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTablesNotesTest {
  private static final String NUMBERING =
      "<w:abstractNum w:abstractNumId=\"0\">"
          + level(0, "decimal", "%1.")
          + level(1, "lowerLetter", "%2)")
          + "</w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"1\">"
          + level(0, "bullet", "\uf0b7")
          + "</w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
          + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String item(int list, int level, String text) {
    return p(
        "<w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
                .formatted(level, list)
            + r(text));
  }

  @Test
  void readsListsWithTheirNumbers() {
    Manuscript manuscript =
        Docx.of(
                CASE,
                item(1, 0, "computed tomography"),
                item(1, 1, "with contrast"),
                item(1, 1, "without contrast"),
                item(1, 0, "biopsy"),
                item(2, 0, "a bullet"))
            .numbering(NUMBERING)
            .read();

    List<ItemList> lists =
        manuscript.blocks().filter(ItemList.class::isInstance).map(ItemList.class::cast).toList();
    assertThat(lists)
        .extracting(ItemList::kind)
        .containsExactly(ListKind.ORDERED, ListKind.ORDERED, ListKind.UNORDERED);
    assertThat(lists.get(0).labels().map(Object::toString)).containsExactly("1.", "a)", "b)", "2.");
    assertThat(lists.get(2).labels()).isEmpty();
    assertThat(manuscript.source().text()).contains("\n1. computed tomography\na) with contrast\n");
  }

  @Test
  void numbersTheReferencesThatWordNumbers() {
    Manuscript manuscript =
        Docx.of(
                CASE,
                item(1, 0, "an item before"),
                p(r("It is rare [2].")),
                p("Heading1", r("References")),
                item(3, 0, "Able A. Knees. J Bone. 2019;1:2-3."),
                item(3, 0, "Cole C. Hips. J Bone. 2020;1:4-5."))
            .numbering(NUMBERING)
            .read();

    assertThat(manuscript.references())
        .extracting(reference -> reference.id(), reference -> reference.text().value())
        .containsExactly(
            tuple("1", "Able A. Knees. J Bone. 2019;1:2-3."),
            tuple("2", "Cole C. Hips. J Bone. 2020;1:4-5."));
  }

  @Test
  void readsTablesWithTheirSpans() {
    String wide =
        "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("Laboratory")) + "</w:tc>";
    String high =
        "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p(r("Day 1")) + "</w:tc>";
    String on = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("") + "</w:tc>";
    String plain = "<w:tc>" + p(r("%s")) + p(r("%s")) + "</w:tc>";
    Table table =
        Docx.of(
                CASE,
                p("Caption", r("Table 1. Results.")),
                "<w:tbl><w:tr>"
                    + wide
                    + "</w:tr><w:tr>"
                    + high
                    + plain.formatted("Hb", "g/dL")
                    + "</w:tr><w:tr>"
                    + on
                    + plain.formatted("CRP", "mg/L")
                    + "</w:tr></w:tbl>")
            .read()
            .tables()
            .findFirst()
            .orElseThrow();

    assertThat(table.label()).isEqualTo("1");
    assertThat(table.rows().stream().flatMap(row -> row.cells().stream()))
        .extracting(
            cell -> cell.content().text().value(), TableCell::columnSpan, TableCell::rowSpan)
        .containsExactly(
            tuple("Laboratory", 2, 1),
            tuple("Day 1", 1, 2),
            tuple("Hb g/dL", 1, 1),
            tuple("CRP mg/L", 1, 1));
  }

  @Test
  void readsATableOfOneCellAsTheFrameItIs() {
    Manuscript manuscript =
        Docx.of(CASE, "<w:tbl><w:tr><w:tc>" + p(r("Framed text.")) + "</w:tc></w:tr></w:tbl>")
            .read();

    assertThat(manuscript.tables()).isEmpty();
    assertThat(manuscript.body().get(0).paragraphs().map(x -> x.text().value()))
        .containsExactly("Framed text.");
  }

  @Test
  void readsFootnotesAndEndnotesOnceAndLinksTheirMarks() {
    String mark =
        "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:%sReference w:id=\"%d\"/></w:r>";
    Manuscript manuscript =
        Docx.of(
                CASE,
                p(
                    r("The knee")
                        + mark.formatted("footnote", 1)
                        + r(" hurt.")
                        + mark.formatted("endnote", 1)))
            .footnotes(
                "<w:footnote w:type=\"separator\" w:id=\"-1\">"
                    + p("<w:r><w:separator/></w:r>")
                    + "</w:footnote>",
                "<w:footnote w:id=\"1\">"
                    + p("<w:r><w:footnoteRef/></w:r>" + r(" The left one."))
                    + "</w:footnote>")
            .endnotes(
                "<w:endnote w:id=\"1\">"
                    + p("<w:r><w:endnoteRef/></w:r>" + r(" At night."))
                    + "</w:endnote>")
            .read();

    assertThat(manuscript.body().get(0).paragraphs().flatMap(x -> x.crossReferences().stream()))
        .extracting(CrossReference::start, CrossReference::kind, CrossReference::targetIds)
        .containsExactly(
            tuple(8, TargetKind.FOOTNOTE, ImmutableList.of("footnote-1")),
            tuple(14, TargetKind.FOOTNOTE, ImmutableList.of("endnote-1")));
    assertThat(manuscript.blocks().filter(Footnote.class::isInstance).map(Footnote.class::cast))
        .extracting(
            note -> note.id().orElseThrow(),
            note -> note.paragraphs().findFirst().orElseThrow().text().value())
        .containsExactly(tuple("footnote-1", "The left one."), tuple("endnote-1", "At night."));
  }
}
