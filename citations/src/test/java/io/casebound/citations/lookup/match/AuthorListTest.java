package io.casebound.citations.lookup.match;

import static io.casebound.citations.lookup.match.Agreement.DIFFERENT;
import static io.casebound.citations.lookup.match.Agreement.NEAR;
import static io.casebound.citations.lookup.match.Agreement.SAME;
import static io.casebound.citations.lookup.match.Agreement.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.casebound.citations.name.InvertedName;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.WorkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Schoeffski, P | Schöffski, Patrick",
        "Schoffski, P  | Schöffski, Patrick",
        "Wei, Z        | Zhang, Wei",
        "Fernández, LS | Sánchez Fernández, Luis",
        "Van de Meent, JW | de Meent, Jan-Willem van",
        "O'Brien, K    | O’Brien, Kate",
        "Sorensen, A   | Sørensen, Anna",
      })
  void takesFormsOfOneNameForTheSame(String printed, String known) {
    assertThat(list(printed, false).compare(list(known, false))).isEqualTo(SAME);
  }

  @Test
  void takesAShortenedListForTheSame() {
    AuthorList known = list("Kim, J; Li, M; Hinder, O; Leu, PW", false);

    assertThat(list("Kim, J", true).compare(known)).isEqualTo(SAME);
    assertThat(list("Kim, J; Li, M; Hinder, O", true).compare(known)).isEqualTo(SAME);
  }

  @Test
  void missesAuthorsThatNothingStandsFor() {
    AuthorList known = list("Kim, J; Li, M; Hinder, O; Leu, PW", false);

    assertThat(list("Kim, J; Leu, PW", false).compare(known)).isEqualTo(NEAR);
  }

  @Test
  void tellsOtherAuthorsApartEvenOfTheSameFamily() {
    AuthorList known = list("Wang, Y; Zhang, Q; Yang, J", false);

    assertThat(list("Wang, R; Zhang, L; Du, S", false).compare(known)).isEqualTo(DIFFERENT);
    assertThat(list("Silva, P; Ndiaye, Y", false).compare(known)).isEqualTo(DIFFERENT);
  }

  @Test
  void doesNotKnowWithoutAuthors() {
    assertThat(list("", false).compare(list("Kim, J", false))).isEqualTo(UNKNOWN);
  }

  private static AuthorList list(String names, boolean isShortened) {
    BibliographicRecord.Builder work =
        BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL).authorsShortened(isShortened);
    for (String name : Splitter.on(';').trimResults().omitEmptyStrings().split(names)) {
      work.addAuthor(InvertedName.parse(SourceText.of(name)));
    }
    return AuthorList.of(work.build());
  }
}
