package io.casebound.manuscripts.word;

import static io.casebound.manuscripts.word.Docx.CASE;
import static io.casebound.manuscripts.word.Docx.field;
import static io.casebound.manuscripts.word.Docx.p;
import static io.casebound.manuscripts.word.Docx.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTextTest {
  private static String shown(String... runs) {
    return Docx.of(CASE, p(String.join("", runs))).paragraph().text().value();
  }

  @Test
  void showsTabsBreaksAndHyphens() {
    assertThat(
            shown(
                r("soft") + "<w:r><w:noBreakHyphen/><w:t>tissue</w:t><w:tab/><w:t>mass</w:t></w:r>",
                "<w:r><w:br/><w:t>osteo</w:t><w:softHyphen/><w:t>sarcoma</w:t></w:r>",
                r("; ra\u00addio")))
        .isEqualTo("soft\u2011tissue mass osteosarcoma; radio");
  }

  @Test
  void readsWhatStandsInLinksTagsAndControls() {
    assertThat(
            shown(
                "<w:hyperlink r:id=\"rId4\">" + r("A link") + "</w:hyperlink>",
                "<w:smartTag w:element=\"place\">" + r(", a place") + "</w:smartTag>",
                "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>"
                    + r(", a control")
                    + "</w:sdtContent></w:sdt>",
                "<w:fldSimple w:instr=\" HYPERLINK &quot;https://example.org&quot; \">"
                    + r(", a field")
                    + "</w:fldSimple>",
                field(" REF _Ref12 \\h ", r(", another")),
                r(".")))
        .isEqualTo("A link, a place, a control, a field, another.");
  }

  @Test
  void leavesOutHiddenTextAndPlaceholders() {
    assertThat(
            shown(
                r("Seen.") + r("<w:vanish/>", " Hidden.") + r("<w:vanish w:val=\"0\"/>", " Shown."),
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + r("Click or tap here to enter text.")
                    + "</w:sdtContent></w:sdt>"))
        .isEqualTo("Seen. Shown.");
  }

  @ParameterizedTest
  @CsvSource({"F062, β", "F06D, \u00b5", "F0B3, ≥", "F0B1, ±", "62, β"})
  void readsSignsOfTheFontSymbol(String code, String sign) {
    assertThat(shown(r("a") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"" + code + "\"/></w:r>"))
        .isEqualTo("a" + sign);
  }

  @Test
  void readsLettersThatTheFontSymbolShowsAsOthers() {
    String symbol = "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>";
    assertThat(shown(r("5 ") + r(symbol, "m") + r("g TGF-") + r(symbol, "\uf062")))
        .isEqualTo("5 \u00b5g TGF-β");
  }

  @Test
  void writesFormulasInALine() {
    String formula =
        "<m:oMath><m:r><m:t>V=</m:t></m:r><m:f><m:num><m:r><m:t>π</m:t></m:r></m:num>"
            + "<m:den><m:r><m:t>6</m:t></m:r></m:den></m:f>"
            + "<m:sSup><m:e><m:r><m:t>d</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup>"
            + "</m:oMath>";
    assertThat(shown(r("With ") + formula + r(" the volume follows.")))
        .isEqualTo("With V=π/6d^3 the volume follows.");
  }

  @Test
  void readsCitationsThatAreTypedAsSuperscripts() {
    String raised = "<w:vertAlign w:val=\"superscript\"/>";
    Manuscript manuscript =
        Docx.of(
                CASE,
                p(
                    r("It is rare.")
                        + r(raised, "1,")
                        + r(raised, "2")
                        + r(" It was 4 cm")
                        + r(raised, "2")
                        + r(" wide.")),
                p("Heading1", r("References")),
                p(r("1. Able A. Knees. J Bone. 2019;1:2-3.")),
                p(r("2. Cole C. Hips. J Bone. 2020;1:4-5.")))
            .read();

    assertThat(manuscript.body().get(0).paragraphs().flatMap(x -> x.citations().stream()))
        .singleElement()
        .satisfies(citation -> assertThat(citation.referenceIds()).containsExactly("1", "2"));
  }

  @Test
  void countsPlacesInLinesOfParagraphs() {
    SourceText second =
        Docx.of(CASE, p(r("First.")), p(""), p(r("The ") + r("second.")))
            .read()
            .body()
            .get(0)
            .paragraphs()
            .map(paragraph -> paragraph.text())
            .skip(1)
            .findFirst()
            .orElseThrow();

    assertThat(second.span().line()).isEqualTo(3);
    assertThat(second.span(4, 10).column()).isEqualTo(5);
    assertThat(second.source().line(3)).isEqualTo("The second.");
  }
}
