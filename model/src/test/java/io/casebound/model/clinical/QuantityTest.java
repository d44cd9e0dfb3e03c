package io.casebound.model.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  private static Quantity of(String number, String unit) {
    return new Quantity(Optional.empty(), new BigDecimal(number), unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mm",
        "mg/dL",
        "10*9/L",
        "10*-6.m2",
        "mm[Hg]",
        "[in_i]",
        "%",
        "1",
        "/min",
        "{cells}/uL",
        "mL/min/{1.73_m2}",
        "kg.m/s2",
        "kg.m.s-2",
        "(mg/kg)/d",
        "U/L",
        "[iU]/mL",
        "Cel",
        "g%",
        "m2",
        "mg{creat}",
        "'",
        "a_j"
      })
  void takesUnitsInTheFormOfUcum(String unit) {
    assertThat(of("1", unit).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "m g", "mg//dL", "mg/", ".m", "(mg", "mg)", "{cells", "cells}", "m-", "-m", "µm",
        "mm[Hg", "[]", "[Hg]mm]", "mg\n", "a\"b", "m=2", "{a{b}}", "()"
      })
  void refusesWhatIsNoUnit(String unit) {
    assertThatThrownBy(() -> of("1", unit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no unit of UCUM");
  }

  @Test
  void refusesAUnitWithoutEnd() {
    assertThatThrownBy(() -> of("1", "m".repeat(1_000_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  @Test
  void writesNumbersWithoutExponent() {
    assertThat(of("3E+2", "mm").value()).hasToString("300");
    assertThat(of("1.50", "mm").value()).hasToString("1.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+31", "1E-31", "1E+999999999"})
  void refusesNumbersThatNobodyMeasured(String number) {
    assertThatThrownBy(() -> of(number, "mm")).isInstanceOf(IllegalArgumentException.class);
  }
}
