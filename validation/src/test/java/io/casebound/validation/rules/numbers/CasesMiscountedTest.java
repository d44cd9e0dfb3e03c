package io.casebound.validation.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasesMiscountedTest {
  private static final String FIVE_ROWS =
      """
      | Author, year | Age | Sex |
      |---|---|---|
      | Abe, 1991 | 34 | F |
      | Costa, 2002 | 51 | M |
      | Khan, 2010 | 47 | M |
      | Olsen, 2014 | 29 | F |
      | Present case | 38 | M |
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We found twenty-three cases in the literature (Table 1).|twenty-three cases",
        "Table 1 lists 12 published cases of it.|12 published cases",
        "In all, 3 case reports have been published (Table 1).|3 case reports",
      })
  void saysANumberThatTheTableDoesNotList(String sentence, String claim) {
    assertThat(messages(sentence, FIVE_ROWS))
        .containsExactly("This counts " + claim + ", but Table 1 lists 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We found four other cases in the literature (Table 1).",
        "Table 1 lists six cases.",
        "Circa 20 cases have been reported (Table 1).",
        "At least 20 cases have been reported (Table 1).",
        "Two of 12 cases died, as reported (Table 1).",
        "We found 20 cases, of which 5 cases are listed in Table 1.",
        "We found 20 cases in the literature.",
        "The 14 patients who survived are described elsewhere (Table 1).",
      })
  void letsBeWhatTheTableMayList(String sentence) {
    assertThat(messages(sentence, FIVE_ROWS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Author, year | Age | No. of cases |",
        "| Finding | Day 1 | Day 2 |",
      })
  void letsBeTablesWhoseRowsAreNotOneCaseEach(String head) {
    String table = FIVE_ROWS.replace("| Author, year | Age | Sex |", head);
    assertThat(messages("We found 12 cases in the literature (Table 1).", table)).isEmpty();
  }

  private static ImmutableList<String> messages(String sentence, String table) {
    String text =
        "## Case\n\nThe finger was swollen.\n\n## Discussion\n\n"
            + sentence
            + "\n\nTable 1. What was found.\n\n"
            + table;
    return Said.messages(new CasesMiscounted(), text);
  }
}
