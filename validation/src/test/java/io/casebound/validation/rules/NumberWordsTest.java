package io.casebound.validation.rules;

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
}
