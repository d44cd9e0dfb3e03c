package io.casebound.citations;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private static final SourceText TEXT =
      SourceText.of(
          "Ritter J, Bielack SS. Osteosarcoma. Ann Oncol. 2010;21(7):320-325."
              + " doi: 10.1093/annonc/mdq276. PMID: 20943636.");

  private static SourceText part(String words) {
    int start = TEXT.value().indexOf(words);
    return TEXT.slice(start, start + words.length());
  }

  private static BibliographicRecord complete(BibliographicRecord.Builder marked) {
    return Completion.recordOf(
        new Reference("1", Optional.empty(), TEXT, Optional.of(marked.build())));
  }

  @Test
  void addsIdentifiersThatTheFormatDoesNotMark() {
    BibliographicRecord record =
        complete(
            BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL)
                .addAuthor(PersonName.person(part("Ritter"), part("J")))
                .set(RecordField.TITLE, part("Osteosarcoma"))
                .set(RecordField.VOLUME, part("21")));
    assertThat(record.text(RecordField.DOI)).isEqualTo("10.1093/annonc/mdq276");
    assertThat(record.text(RecordField.PMID)).isEqualTo("20943636");
    assertThat(record.authors()).hasSize(1);
  }

  @Test
  void leavesAWellMarkedRecordItsOtherGaps() {
    BibliographicRecord record =
        complete(
            BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL)
                .set(RecordField.TITLE, part("Osteosarcoma")));
    assertThat(record.has(RecordField.VOLUME)).isFalse();
    assertThat(record.has(RecordField.YEAR)).isFalse();
  }

  @Test
  void parsesWhatAPoorlyMarkedRecordLacks() {
    BibliographicRecord record =
        complete(BibliographicRecord.builder(WorkType.OTHER).set(RecordField.YEAR, part("2010")));
    assertThat(record.type()).isEqualTo(WorkType.ARTICLE_JOURNAL);
    assertThat(record.text(RecordField.TITLE)).isEqualTo("Osteosarcoma");
    assertThat(record.text(RecordField.CONTAINER_TITLE)).isEqualTo("Ann Oncol");
    assertThat(record.authors()).hasSize(2);
  }

  @Test
  void usesNoWordTwice() {
    BibliographicRecord record =
        complete(
            BibliographicRecord.builder(WorkType.OTHER).set(RecordField.NOTE, part("Ann Oncol")));
    assertThat(record.has(RecordField.CONTAINER_TITLE)).isFalse();
    assertThat(record.text(RecordField.TITLE)).isEqualTo("Osteosarcoma");
  }

  @Test
  void parsesWhatIsOnlyPrinted() {
    BibliographicRecord record =
        Completion.recordOf(new Reference("1", Optional.empty(), TEXT, Optional.empty()));
    assertThat(record.text(RecordField.PAGE)).isEqualTo("320-325");
  }
}
