package io.casebound.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The records that Zotero embedded in the Word document are those of its references. */
class EmbeddedRecordsTest {
  @Test
  void everyPrintedReferenceHasTheRecordThatIsCited() throws IOException {
    Manuscript manuscript = Renderings.read("manuscript.docx");

    assertThat(manuscript.references()).hasSize(9);
    for (Reference reference : manuscript.references()) {
      BibliographicRecord record = reference.record().orElseThrow();
      assertThat(reference.text().value()).contains(record.text(RecordField.TITLE));
      assertThat(reference.text().value()).contains(record.text(RecordField.YEAR));
    }
  }

  @Test
  void fieldsStandWhereTheyArePrinted() throws IOException {
    Manuscript manuscript = Renderings.read("manuscript.docx");
    SourceText title =
        manuscript
            .references()
            .get(5)
            .record()
            .orElseThrow()
            .field(RecordField.TITLE)
            .orElseThrow();

    assertThat(manuscript.source().text().substring(title.span().start(), title.span().end()))
        .isEqualTo("Osteosarcoma");
  }
}
