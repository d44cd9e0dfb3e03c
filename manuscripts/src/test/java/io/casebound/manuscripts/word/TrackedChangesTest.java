package io.casebound.manuscripts.word;

import static io.casebound.manuscripts.word.Docx.CASE;
import static io.casebound.manuscripts.word.Docx.field;
import static io.casebound.manuscripts.word.Docx.p;
import static io.casebound.manuscripts.word.Docx.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Manuscript;
import io.casebound.model.Table;
import org.junit.jupiter.api.Test;

/** What is read is the text as it is when all changes are accepted. */
class TrackedChangesTest {
  private static final String BY =
      " w:id=\"7\" w:author=\"A. Editor\" w:date=\"2026-03-01T10:00:00Z\"";

  private static String inserted(String runs) {
    return "<w:ins" + BY + ">" + runs + "</w:ins>";
  }

  private static String deleted(String text) {
    return "<w:del"
        + BY
        + "><w:r><w:delText xml:space=\"preserve\">"
        + text
        + "</w:delText></w:r></w:del>";
  }

  @Test
  void keepsDeletedTextOutAndInsertedTextIn() {
    assertThat(
            Docx.of(CASE, p(r("The ") + deleted("left ") + inserted(r("right ")) + r("knee hurt.")))
                .paragraphs())
        .containsExactly("The right knee hurt.");
  }

  @Test
  void keepsOutWhatWasDeletedFromWhatWasInserted() {
    assertThat(
            Docx.of(CASE, p(r("It ") + inserted(r("was ") + deleted("clearly ") + r("seen."))))
                .paragraphs())
        .containsExactly("It was seen.");
  }

  @Test
  void readsMovedTextWhereItWentOnly() {
    String moved = "<w:r><w:t>Pain was worse at night.</w:t></w:r>";
    assertThat(
            Docx.of(
                    CASE,
                    p(
                        "<w:moveFromRangeStart w:id=\"1\" w:name=\"move1\"/>"
                            + "<w:moveFrom"
                            + BY
                            + ">"
                            + moved
                            + "</w:moveFrom>"
                            + "<w:moveFromRangeEnd w:id=\"1\"/>"),
                    p(r("The knee hurt. ") + "<w:moveTo" + BY + ">" + moved + "</w:moveTo>"))
                .paragraphs())
        .containsExactly("The knee hurt. Pain was worse at night.");
  }

  @Test
  void joinsParagraphsBetweenWhichTheEndWasDeleted() {
    String endDeleted = "<w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr>";
    assertThat(Docx.of(CASE, p(endDeleted + r("The knee ")), p(r("hurt."))).paragraphs())
        .containsExactly("The knee hurt.");
  }

  @Test
  void readsTheFormatThatHoldsNowAndNotTheOneBefore() {
    String changed =
        "<w:pPr><w:pPrChange"
            + BY
            + "><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr></w:pPrChange></w:pPr>"
            + "<w:r><w:rPr><w:rPrChange"
            + BY
            + "><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
            + "<w:t>Discussion</w:t></w:r>"
            + r(" of the case was long.");
    assertThat(Docx.of(CASE, p(changed)).paragraphs())
        .containsExactly("Discussion of the case was long.");
  }

  @Test
  void leavesOutDeletedRowsOfTables() {
    String row = "<w:tr>%s<w:tc>" + p(r("%s")) + "</w:tc><w:tc>" + p(r("mg")) + "</w:tc></w:tr>";
    Manuscript manuscript =
        Docx.of(
                CASE,
                "<w:tbl>"
                    + row.formatted("", "5")
                    + row.formatted("<w:trPr><w:del" + BY + "/></w:trPr>", "50")
                    + "</w:tbl>")
            .read();

    assertThat(manuscript.tables().flatMap(Table::cells).map(cell -> cell.text().value()))
        .containsExactly("5", "mg");
    assertThat(manuscript.source().text()).doesNotContain("50");
  }

  @Test
  void leavesOutDeletedFields() {
    String gone =
        "<w:del"
            + BY
            + "><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:delInstrText> CITATION Cof95 </w:delInstrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:delText>(Coffin, 1995)</w:delText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:del>";
    assertThat(
            Docx.of(CASE, p(r("Seen") + gone + r(" before") + field(" PAGE ", r(" 3")) + r(".")))
                .paragraphs())
        .containsExactly("Seen before 3.");
  }

  @Test
  void keepsCommentsOut() {
    Docx docx =
        Docx.of(
                CASE,
                p(
                    "<w:commentRangeStart w:id=\"0\"/>"
                        + r("The knee hurt.")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"))
            .related(
                "comments",
                "comments.xml",
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:comment w:id=\"0\">"
                    + p(r("Which knee?"))
                    + "</w:comment></w:comments>");

    assertThat(docx.paragraphs()).containsExactly("The knee hurt.");
    assertThat(docx.read().source().text()).doesNotContain("Which knee");
  }
}
