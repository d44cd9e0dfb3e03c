package io.casebound.citations.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedCitationTest {
  @ParameterizedTest
  @ValueSource(strings = {"[1]", "(1, 3–5)", "4,5", "[12-14,16]", "39 , 40", "[ 3 ]"})
  void printsWhatItParsed(String printed) {
    assertThat(parse(printed).print()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2016]", "(Miller, 2011)", "[1], [2]", "[a]", "[]", "1.2", "2016b"})
  void isNoOtherText(String printed) {
    assertThat(NumberedCitation.parse(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1,2,3] | [1–3]",
        "[1-3, 4, 6] | [1-4, 6]",
        "[11,12,13,15] | [11–13,15]",
        "[1–3,4–6] | [1–6]",
        "[1,2] | [1,2]",
        "[3,2,1] | [3,2,1]",
        "[1,3,5] | [1,3,5]",
      })
  void joinsThreeConsecutiveNumbersOrMore(String printed, String collapsed) {
    assertThat(parse(printed).collapsed().print()).isEqualTo(collapsed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1–3,2] | [1–3]",
        "[2,2] | [2]",
        "[2,1–3] | [2,1,3]",
        "[5,1–4,6–8,7] | [5,1–4,6–8]"
      })
  void namesEachNumberWhereItComesFirst(String printed, String once) {
    assertThat(parse(printed).withoutRepetition().print()).isEqualTo(once);
  }

  @Test
  void findsWhatIsNamedTwice() {
    assertThat(parse("[1–4,3,9,9,9]").repeated()).containsExactly(3, 9);
    assertThat(parse("[1–4,5]").repeated()).isEmpty();
  }

  private static NumberedCitation parse(String printed) {
    return NumberedCitation.parse(printed).orElseThrow();
  }
}
