package io.casebound.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({"3.5,3.5", "'3,5',3.5", "3·5,3.5", "'1,500',1500", "two,2", "12,12"})
  void readsNumbers(String word, double value) {
    assertThat(Numerals.value(word)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cm", "1.2.3"})
  void readsNothingElse(String word) {
    assertThat(Numerals.value(word)).isEmpty();
  }

  @Test
  void wholeNumbersHaveNoPoint() {
    assertThat(Numerals.whole("12")).hasValue(12);
    assertThat(Numerals.whole("three")).hasValue(3);
    assertThat(Numerals.whole("1.2")).isEmpty();
    assertThat(Numerals.whole("12345678901")).isEmpty();
  }

  @Test
  void countsDecimals() {
    assertThat(Numerals.decimals("33.3")).isEqualTo(1);
    assertThat(Numerals.decimals("33")).isZero();
  }
}
