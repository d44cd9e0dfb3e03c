package io.casebound.citations.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkKeyTest {
  private static final ImmutableMap<RecordField, String> ARTICLE =
      ImmutableMap.of(
          RecordField.TITLE, "Tumours of the hand: a review",
          RecordField.CONTAINER_TITLE, "J Hand Surg",
          RecordField.YEAR, "2011",
          RecordField.VOLUME, "36",
          RecordField.PAGE, "101-104");

  @Test
  void caseAccentsAndPunctuationDoNotPart() {
    assertSame(
        work("Müller", ARTICLE),
        work("MULLER", with(RecordField.TITLE, "Tumours of the Hand. A review.")));
  }

  @Test
  void titleJoinsWhateverTheJournalIsCalled() {
    assertSame(
        work("Miller", ARTICLE),
        work("Miller", with(RecordField.CONTAINER_TITLE, "Journal of Hand Surgery")));
  }

  @Test
  void placeJoinsWhateverTheTitleIs() {
    assertSame(work("Miller", ARTICLE), work("Miller", with(RecordField.TITLE, "Hand tumours")));
  }

  @Test
  void doisJoinWhateverTheirCaseAndResolver() {
    assertSame(
        work("Miller", Map.of(RecordField.DOI, "10.1000/ABC")),
        work("Costa", Map.of(RecordField.DOI, "https://doi.org/10.1000/abc")));
  }

  @Test
  void partsOfASeriesDiffer() {
    assertDifferent(work("Miller", ARTICLE), work("Miller", with(RecordField.VOLUME, "37")));
  }

  @Test
  void shortTitlesOnOnePageDoNotJoin() {
    assertDifferent(
        work("Miller", with(RecordField.TITLE, "To the editor")),
        work("Costa", with(RecordField.TITLE, "To the editor")));
  }

  private static Map<RecordField, String> with(RecordField field, String value) {
    return ImmutableMap.<RecordField, String>builder()
        .putAll(ARTICLE)
        .put(field, value)
        .buildKeepingLast();
  }

  private static BibliographicRecord work(String author, Map<RecordField, String> fields) {
    BibliographicRecord.Builder work = BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL);
    work.addAuthor(PersonName.person(SourceText.of(author), SourceText.of("A")));
    fields.forEach((field, value) -> work.set(field, SourceText.of(value)));
    return work.build();
  }

  private static void assertSame(BibliographicRecord one, BibliographicRecord other) {
    assertThat(WorkKey.of(one)).anyMatch(WorkKey.of(other)::contains);
  }

  private static void assertDifferent(BibliographicRecord one, BibliographicRecord other) {
    assertThat(WorkKey.of(one)).noneMatch(WorkKey.of(other)::contains);
  }
}
