package io.casebound.citations.lookup.match;

import static io.casebound.citations.lookup.match.Agreement.DIFFERENT;
import static io.casebound.citations.lookup.match.Agreement.NEAR;
import static io.casebound.citations.lookup.match.Agreement.SAME;
import static io.casebound.citations.lookup.match.Agreement.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  @ParameterizedTest
  @CsvSource({
    "431-441, 431-41, SAME",
    "431-441, 431, SAME",
    "S12-S15, 12-15, SAME",
    "695-703, 431-441, DIFFERENT",
    "413-441, 431-441, NEAR",
    "e1234, 12-15, UNKNOWN",
    "'12-15, 18', 12-15, SAME",
  })
  void comparesPagesByTheFirst(String one, String other, Agreement expected) {
    assertThat(of(RecordField.PAGE, one).comparePages(of(RecordField.PAGE, other)))
        .isEqualTo(expected);
  }

  @Test
  void takesAnArticleNumberForAPage() {
    assertThat(of(RecordField.ARTICLE_NUMBER, "e1234").comparePages(of(RecordField.PAGE, "e1234")))
        .isEqualTo(SAME);
  }

  @Test
  void takesTheNextYearForNearlyTheSame() {
    assertThat(of(RecordField.YEAR, "2018").compareYear(of(RecordField.YEAR, "2017")))
        .isEqualTo(NEAR);
    assertThat(of(RecordField.YEAR, "2018").compareYear(of(RecordField.YEAR, "2033")))
        .isEqualTo(DIFFERENT);
    assertThat(of(RecordField.YEAR, "2018").compareYear(of(RecordField.YEAR, "in press")))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void comparesVolumesByTheirNumber() {
    assertThat(of(RecordField.VOLUME, "Vol. 19").compareVolume(of(RecordField.VOLUME, "19")))
        .isEqualTo(SAME);
    assertThat(of(RecordField.VOLUME, "19").compareVolume(of(RecordField.VOLUME, "6")))
        .isEqualTo(DIFFERENT);
  }

  private static Place of(RecordField field, String text) {
    return Place.of(
        BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL)
            .set(field, SourceText.of(text))
            .build());
  }
}
