package io.casebound.citations.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import org.junit.jupiter.api.Test;

class RequiredFieldsTest {
  private static final RequiredFields REQUIRED = RequiredFields.load();

  @Test
  void bookWithoutPublisherLacksIt() {
    assertThat(REQUIRED.missing(work(WorkType.BOOK, RecordField.TITLE, RecordField.YEAR)))
        .containsExactly("a publisher");
  }

  @Test
  void articleAheadOfPrintNeedsNoVolumeAndPages() {
    assertThat(
            REQUIRED.missing(
                work(
                    WorkType.ARTICLE_JOURNAL,
                    RecordField.TITLE,
                    RecordField.CONTAINER_TITLE,
                    RecordField.YEAR,
                    RecordField.DOI)))
        .isEmpty();
  }

  @Test
  void articleNumberStandsForPages() {
    assertThat(
            REQUIRED.missing(
                work(
                    WorkType.ARTICLE_JOURNAL,
                    RecordField.TITLE,
                    RecordField.CONTAINER_TITLE,
                    RecordField.YEAR,
                    RecordField.VOLUME,
                    RecordField.ARTICLE_NUMBER)))
        .isEmpty();
  }

  @Test
  void webPageNeedsItsTitle() {
    assertThat(REQUIRED.missing(work(WorkType.WEBPAGE, RecordField.URL)))
        .containsExactly("a title");
  }

  @Test
  void articleWithoutJournalAndPlaceIsHardlyOne() {
    assertThat(
            REQUIRED.missing(work(WorkType.ARTICLE_JOURNAL, RecordField.TITLE, RecordField.YEAR)))
        .isEmpty();
  }

  @Test
  void articleWithVolumeAndPagesNeedsItsJournal() {
    assertThat(
            REQUIRED.missing(
                work(
                    WorkType.ARTICLE_JOURNAL,
                    RecordField.TITLE,
                    RecordField.YEAR,
                    RecordField.VOLUME,
                    RecordField.PAGE)))
        .containsExactly("the name of the journal");
  }

  @Test
  void unknownTypesNeedNothing() {
    assertThat(REQUIRED.missing(work(WorkType.OTHER))).isEmpty();
  }

  private static BibliographicRecord work(WorkType type, RecordField... fields) {
    BibliographicRecord.Builder work = BibliographicRecord.builder(type);
    for (RecordField field : fields) {
      work.set(field, SourceText.of("x"));
    }
    return work.build();
  }
}
