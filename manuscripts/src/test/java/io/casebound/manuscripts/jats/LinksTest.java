package io.casebound.manuscripts.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.casebound.model.CallOut;
import io.casebound.model.Citation;
import io.casebound.model.FloatKind;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.io.UnreadableInputException;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final String X1 = "<xref ref-type='bibr' rid='R1'>1</xref>";
  private static final String X2 = "<xref ref-type='bibr' rid='R2'>2</xref>";
  private static final String X3 = "<xref ref-type='bibr' rid='R3'>3</xref>";

  private static Paragraph paragraph(String text) throws UnreadableInputException {
    return JatsSample.body("<sec><title>Case</title><p>" + text + "</p></sec>")
        .body()
        .get(0)
        .paragraphs()
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableList<String> cited(Paragraph paragraph) {
    return paragraph.citations().stream()
        .map(
            citation ->
                paragraph.text().subSequence(citation.start(), citation.end())
                    + " "
                    + citation.referenceIds())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void spellsOutARangeThatIsGivenByItsEnds() throws UnreadableInputException {
    assertThat(cited(paragraph("Seen [" + X1 + "–" + X3 + "].")))
        .containsExactly("[1–3] [R1, R2, R3]");
    // Without brackets only the cross-references tell that this cites.
    assertThat(cited(paragraph("Seen.<sup>" + X1 + "-" + X3 + "</sup>")))
        .containsExactly("1-3 [R1, R2, R3]");
  }

  @Test
  void takesWhatStandsTogetherForOneCitation() throws UnreadableInputException {
    assertThat(cited(paragraph("Seen.<sup>" + X1 + "," + X3 + "</sup> And " + X2)))
        .containsExactly("1,3 [R1, R3]", "2 [R2]");
  }

  @Test
  void readsARangeInsideOneCrossReference() throws UnreadableInputException {
    assertThat(cited(paragraph("Seen [<xref ref-type='bibr' rid='R1'>1–3</xref>].")))
        .containsExactly("[1–3] [R1, R2, R3]");
    assertThat(cited(paragraph("Seen.<xref ref-type='bibr' rid='R1'>1 3</xref>")))
        .containsExactly("1 3 [R1, R3]");
    assertThat(cited(paragraph("Seen <xref ref-type='bibr' rid='R1 R3'>[1, 3]</xref>.")))
        .containsExactly("[1, 3] [R1, R3]");
  }

  @Test
  void completesABracketOfWhichOnlyAPartIsLinked() throws UnreadableInputException {
    assertThat(cited(paragraph("Seen [" + X1 + ",2,3]."))).containsExactly("[1,2,3] [R1, R2, R3]");
  }

  @Test
  void keepsAnIdentifierThatNoReferenceBears() throws UnreadableInputException {
    Paragraph paragraph = paragraph("Seen [<xref ref-type='bibr' rid='R9'>9</xref>].");

    assertThat(paragraph.citations())
        .extracting(Citation::referenceIds)
        .containsExactly(ImmutableList.of("R9"));
  }

  @Test
  void findsCitationsThatAreNotLinked() throws UnreadableInputException {
    assertThat(cited(paragraph("Seen [1–3]."))).containsExactly("[1–3] [R1, R2, R3]");
    assertThat(cited(paragraph("Seen by many.<sup>1,2</sup>"))).containsExactly("1,2 [R1, R2]");
  }

  @Test
  void takesABareSuperscriptForNoCitationWhereCitationsAreLinked() throws UnreadableInputException {
    assertThat(cited(paragraph("Some <sup>2</sup>H and 5 cm<sup>3</sup> [" + X1 + "]")))
        .containsExactly("[1] [R1]");
  }

  @Test
  void namesFiguresByTheirLabels() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.body(
            "<sec><p>Seen (<xref ref-type='fig' rid='F7'>Fig. 2A</xref>), as <xref ref-type='fig'"
                + " rid='F7'>above</xref> and in table 4; <xref rid='T1'>here</xref>.</p>"
                + "<fig id='F7'><label>Figure 2.</label><caption><p>MRI</p></caption></fig>"
                + "<table-wrap id='T1'><label>TABLE IV</label></table-wrap></sec>");

    Paragraph paragraph = manuscript.body().get(0).paragraphs().findFirst().orElseThrow();

    assertThat(paragraph.callOuts())
        .extracting(CallOut::kind, CallOut::labels)
        .containsExactly(
            tuple(FloatKind.FIGURE, ImmutableList.of("2")),
            tuple(FloatKind.FIGURE, ImmutableList.of("2")),
            tuple(FloatKind.TABLE, ImmutableList.of("4")),
            tuple(FloatKind.TABLE, ImmutableList.of("IV")));
  }

  @Test
  void putsEachLinkInItsPlace() throws UnreadableInputException {
    Paragraph paragraph = paragraph("A\n tumour &#945; [" + X1 + "–" + X2 + "].");

    Citation citation = paragraph.citations().get(0);

    String xml = paragraph.text().source().text();
    assertThat(xml.substring(citation.span().start(), citation.span().end()))
        .isEqualTo("[" + X1 + "–" + X2 + "]");
  }
}
