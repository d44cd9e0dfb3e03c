package io.casebound.manuscripts.jats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import org.junit.jupiter.api.Test;

class ReferenceListReaderTest {
  private static final String ELEMENT =
      "<element-citation publication-type='journal'><person-group person-group-type='author'>"
          + "<name><surname>Dal Cin</surname><given-names>P</given-names></name>"
          + "<name><surname>Roe</surname><given-names>J</given-names><suffix>Jr</suffix></name>"
          + "<etal/></person-group><article-title>A tumour.</article-title><source>J Bones</source>"
          + "<year>1995</year><volume>19</volume><issue>8</issue><fpage>859</fpage>"
          + "<lpage>72</lpage><pub-id pub-id-type='doi'>10.1000/182</pub-id>"
          + "<pub-id pub-id-type='pmid'>7611533</pub-id></element-citation>";

  private static ImmutableList<Reference> references(String refs) throws UnreadableInputException {
    Manuscript manuscript = JatsSample.read("", "<p>a</p>", "<ref-list>" + refs + "</ref-list>");
    return manuscript.references();
  }

  private static BibliographicRecord record(String citation) throws UnreadableInputException {
    return references("<ref id='R1'>" + citation + "</ref>").get(0).record().orElseThrow();
  }

  @Test
  void composesWhatAStyleSheetWouldPrint() throws UnreadableInputException {
    Reference reference = references("<ref id='R1'><label>[1]</label>" + ELEMENT + "</ref>").get(0);

    assertThat(reference.id()).isEqualTo("R1");
    assertThat(reference.label().map(SourceText::value)).contains("1");
    assertThat(reference.text().value())
        .isEqualTo(
            "Dal Cin P, Roe J Jr, et al. A tumour. J Bones. 1995;19(8):859–72. 10.1000/182."
                + " 7611533");
  }

  @Test
  void readsTheFieldsThatAreMarked() throws UnreadableInputException {
    BibliographicRecord record = record(ELEMENT);

    assertThat(record.type()).isEqualTo(WorkType.ARTICLE_JOURNAL);
    assertThat(record.authors())
        .extracting(
            name ->
                name.family()
                    + "|"
                    + name.given().map(SourceText::value).orElse("")
                    + name.suffix().map(suffix -> "|" + suffix).orElse(""))
        .containsExactly("Dal Cin|P", "Roe|J|Jr");
    assertThat(record.authorsShortened()).isTrue();
    assertThat(record.text(RecordField.TITLE)).isEqualTo("A tumour");
    assertThat(record.text(RecordField.CONTAINER_TITLE)).isEqualTo("J Bones");
    assertThat(record.text(RecordField.YEAR)).isEqualTo("1995");
    assertThat(record.text(RecordField.PAGE)).isEqualTo("859–72");
    assertThat(record.text(RecordField.DOI)).isEqualTo("10.1000/182");
    assertThat(record.text(RecordField.PMID)).isEqualTo("7611533");
  }

  @Test
  void keepsEachFieldInItsPlace() throws UnreadableInputException {
    SourceText volume = record(ELEMENT).field(RecordField.VOLUME).orElseThrow();

    String xml = volume.source().text();
    assertThat(xml.substring(volume.span().start(), volume.span().end())).isEqualTo("19");
    assertThat(xml.substring(0, volume.span().start())).endsWith("<volume>");
  }

  @Test
  void keepsThePunctuationThatIsPrinted() throws UnreadableInputException {
    Reference reference =
        references(
                "<ref id='R1'><mixed-citation publication-type='book'><person-group>"
                    + "<string-name><surname>Roe</surname> <given-names>J</given-names></string-name>"
                    + ".</person-group> <source>Bones</source><year>2003a</year>. Oslo:"
                    + " <publisher-name>Fram</publisher-name>.</mixed-citation></ref>")
            .get(0);

    assertThat(reference.text().value()).isEqualTo("Roe J. Bones 2003a. Oslo: Fram.");
    BibliographicRecord record = reference.record().orElseThrow();
    assertThat(record.type()).isEqualTo(WorkType.BOOK);
    assertThat(record.text(RecordField.TITLE)).isEqualTo("Bones");
    assertThat(record.text(RecordField.YEAR)).isEqualTo("2003");
  }

  @Test
  void leavesUnmarkedTextToTheParserOfPrintedReferences() throws UnreadableInputException {
    Reference reference =
        references("<ref><citation>Roe J. Bones. J Bones 2003;1:2.</citation></ref>").get(0);

    assertThat(reference.record()).isEmpty();
    assertThat(reference.text().value()).isEqualTo("Roe J. Bones. J Bones 2003;1:2.");
  }

  @Test
  void takesThePrintedFormForTextAndTheMarkedForRecord() throws UnreadableInputException {
    String printed = "<mixed-citation>Dal Cin P, et al. A tumour. 1995.</mixed-citation>";

    for (String both :
        ImmutableList.of(
            "<citation-alternatives>" + ELEMENT + printed + "</citation-alternatives>",
            printed + ELEMENT)) {
      ImmutableList<Reference> references = references("<ref id='R1'>" + both + "</ref>");

      assertThat(references).hasSize(1);
      assertThat(references.get(0).text().value()).isEqualTo("Dal Cin P, et al. A tumour. 1995.");
      assertThat(references.get(0).record()).isPresent();
    }
  }

  @Test
  void makesEachOfSeveralWorksAReferenceThatTheirCitationMeans() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.read(
            "",
            "<p>Seen [<xref ref-type='bibr' rid='R1'>1</xref>].</p>",
            "<ref-list><ref id='R1'><label>1</label><mixed-citation>(a) Roe J.</mixed-citation>"
                + "<mixed-citation>(b) Poe E.</mixed-citation><note><p>Both good.</p></note></ref>"
                + "</ref-list>");

    assertThat(manuscript.references())
        .extracting(reference -> reference.id() + " " + reference.text())
        .containsExactly("R1 (a) Roe J.", "R1b (b) Poe E. Both good.");
    assertThat(manuscript.body().get(0).paragraphs().findFirst().orElseThrow().citations().get(0))
        .extracting(citation -> citation.referenceIds())
        .isEqualTo(ImmutableList.of("R1", "R1b"));
  }

  @Test
  void tellsAChapterFromItsBook() throws UnreadableInputException {
    BibliographicRecord record =
        record(
            "<nlm-citation citation-type='book'><person-group person-group-type='author'><collab>WHO"
                + "</collab></person-group><article-title>Bone</article-title><person-group"
                + " person-group-type='editor'><name><surname>Poe</surname><given-names>E"
                + "</given-names></name></person-group><source>Tumours</source><year>2020</year>"
                + "<comment>doi: 10.1000/5</comment></nlm-citation>");

    assertThat(record.type()).isEqualTo(WorkType.CHAPTER);
    assertThat(record.authors()).hasSize(1).allMatch(name -> name.group());
    assertThat(record.editors()).hasSize(1);
    assertThat(record.text(RecordField.CONTAINER_TITLE)).isEqualTo("Tumours");
    assertThat(record.text(RecordField.DOI)).isEqualTo("10.1000/5");
    assertThat(record.has(RecordField.NOTE)).isFalse();
  }
}
