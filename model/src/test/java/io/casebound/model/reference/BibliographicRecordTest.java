package io.casebound.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.model.SourceText;
import org.junit.jupiter.api.Test;

class BibliographicRecordTest {
  private static BibliographicRecord.Builder article() {
    return BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL)
        .set(RecordField.PAGE, SourceText.of("859-872"))
        .set(RecordField.TITLE, SourceText.of("Osteosarcoma"));
  }

  @Test
  void listsItsFieldsInOneOrderHoweverTheyWereSet() {
    assertThat(article().build().fields().keySet())
        .containsExactly(RecordField.TITLE, RecordField.PAGE);
  }

  @Test
  void keepsTheFirstValueOfAField() {
    BibliographicRecord twice =
        article().set(RecordField.TITLE, SourceText.of("Ewing sarcoma")).build();

    assertThat(twice.text(RecordField.TITLE)).isEqualTo("Osteosarcoma");
  }

  @Test
  void refusesABlankField() {
    assertThatThrownBy(() -> article().set(RecordField.DOI, SourceText.of(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DOI");
  }

  @Test
  void answersEmptyForAFieldItDoesNotHave() {
    BibliographicRecord article = article().build();

    assertThat(article.field(RecordField.DOI)).isEmpty();
    assertThat(article.text(RecordField.DOI)).isEmpty();
    assertThat(article.has(RecordField.DOI)).isFalse();
    assertThat(article.has(RecordField.PAGE)).isTrue();
  }

  @Test
  void tellsWhetherItsAuthorsWereShortened() {
    PersonName coffin = PersonName.person(SourceText.of("Coffin"), SourceText.of("CM"));

    BibliographicRecord shortened = article().addAuthor(coffin).authorsShortened(true).build();

    assertThat(shortened.authors()).containsExactly(coffin);
    assertThat(shortened.authorsShortened()).isTrue();
    assertThat(article().build().authorsShortened()).isFalse();
  }
}
