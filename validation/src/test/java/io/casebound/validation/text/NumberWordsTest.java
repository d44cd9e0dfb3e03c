package io.casebound.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
  @ParameterizedTest
  @CsvSource({"7,7", "seven,7", "Nineteen,19", "TWENTY,20", "seventy-two,72", "forty five,45"})
  void readsDigitsAndWords(String text, int number) {
    assertThat(NumberWords.parse(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "seven-two", "twenty-ten", "twenty-", "x7"})
  void readsNothingElse(String text) {
    assertThat(NumberWords.parse(text)).isEmpty();
  }

  @Test
  void readsNoNumberBeyondAnInt() {
    assertThat(NumberWords.parse("99999999999")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 19, 20, 45, 99})
  void writesWhatItReads(int number) {
    assertThat(NumberWords.parse(String.join("-", NumberWords.of(number)))).contains(number);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 100})
  void writesNothingBeyond(int number) {
    assertThat(NumberWords.of(number)).isEmpty();
  }
}
