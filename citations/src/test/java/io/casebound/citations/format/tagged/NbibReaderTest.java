package io.casebound.citations.format.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.citations.format.ReferenceFile;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import org.junit.jupiter.api.Test;

class NbibReaderTest {
  private static ReferenceFile read(String... lines) {
    Source source = Source.of("refs.nbib", String.join("\r\n", lines));
    assertThat(ReferenceFormat.of(source)).contains(ReferenceFormat.NBIB);
    return ReferenceFormat.NBIB.read(source);
  }

  @Test
  void readsARecordOfPubMed() {
    BibliographicRecord record =
        read(
                "PMID- 25744111",
                "IS  - 1476-5616 (Electronic)",
                "IS  - 0033-3506 (Linking)",
                "VI  - 12 Suppl 2",
                "DP  - 2015 May",
                "TI  - Effectiveness of public health",
                "      practices.",
                "LID - 10.1016/j.puhe.2015.01.018 [doi]",
                "LID - S0033-3506(15)00037-2 [pii]",
                "FAU - Fujiwara, Tom Jr",
                "AU  - Fujiwara T",
                "CN  - Study Group",
                "PT  - Journal Article",
                "PT  - Retracted Publication",
                "TA  - Public Health",
                "JT  - Public health (London)",
                "PMC - PMC4513071")
            .references()
            .get(0)
            .record()
            .orElseThrow();
    assertThat(record.text(RecordField.TITLE))
        .isEqualTo("Effectiveness of public health practices");
    assertThat(record.text(RecordField.ISSN)).isEqualTo("1476-5616, 0033-3506");
    assertThat(record.text(RecordField.VOLUME)).isEqualTo("12");
    assertThat(record.text(RecordField.SUPPLEMENT)).isEqualTo("Suppl 2");
    assertThat(record.text(RecordField.DOI)).isEqualTo("10.1016/j.puhe.2015.01.018");
    assertThat(record.text(RecordField.PMCID)).isEqualTo("PMC4513071");
    assertThat(record.text(RecordField.STATUS)).isEqualTo("Retracted Publication");
    assertThat(record.text(RecordField.CONTAINER_TITLE_SHORT)).isEqualTo("Public Health");
    assertThat(record.authors()).hasSize(2);
    assertThat(record.authors().get(0).suffix().orElseThrow().value()).isEqualTo("Jr");
    assertThat(record.authors().get(1).group()).isTrue();
  }

  @Test
  void beginsARecordAtEachIdentifier() {
    ReferenceFile file =
        read("PMID- 1", "TI  - One", "", "PMID- 2", "TI  - Two", "PMID- 3", "TI  - Three");
    assertThat(file.references()).extracting(Reference::id).containsExactly("1", "2", "3");
  }

  @Test
  void readsAChapterAndItsBook() {
    BibliographicRecord chapter =
        read("PMID- 9", "TI  - Osteoma", "BTI - StatPearls", "PT  - Book Chapter", "ISBN- 1")
            .references()
            .get(0)
            .record()
            .orElseThrow();
    assertThat(chapter.type()).isEqualTo(WorkType.CHAPTER);
    assertThat(chapter.text(RecordField.CONTAINER_TITLE)).isEqualTo("StatPearls");
  }

  @Test
  void readsTheTaggedFormatOfWebOfScience() {
    Source source =
        Source.of(
            "w.txt",
            """
            FN Clarivate
            VR 1.0
            PT J
            AU Loach, PA
               Law, CJ
            TI Interactions of
               light
            SO BIOCHEMISTRY
            PY 2004
            PD JUN 8
            BP 7003
            EP 7016
            ER

            EF
            """);
    assertThat(ReferenceFormat.of(source)).contains(ReferenceFormat.WEB_OF_SCIENCE);
    BibliographicRecord record =
        ReferenceFormat.WEB_OF_SCIENCE.read(source).references().get(0).record().orElseThrow();
    assertThat(record.authors()).hasSize(2);
    assertThat(record.text(RecordField.TITLE)).isEqualTo("Interactions of light");
    assertThat(record.text(RecordField.PAGE)).isEqualTo("7003–7016");
  }
}
