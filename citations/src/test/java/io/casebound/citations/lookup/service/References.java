package io.casebound.citations.lookup.service;

import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;

/** References to ask for. */
final class References {
  private References() {}

  static BibliographicRecord with(RecordField field, String value) {
    return BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL)
        .set(field, SourceText.of(value))
        .build();
  }

  /** Miller's lipoma of the finger, with one more field. */
  static BibliographicRecord lipoma(RecordField field, String value) {
    return BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL)
        .addAuthor(PersonName.person(SourceText.of("Miller"), SourceText.of("J")))
        .set(RecordField.TITLE, SourceText.of("Lipoma of the finger: a case report"))
        .set(RecordField.YEAR, SourceText.of("2019"))
        .set(field, SourceText.of(value))
        .build();
  }
}
