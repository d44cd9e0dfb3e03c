package io.casebound.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VerhoeffTest {
  @ParameterizedTest
  @ValueSource(strings = {"12611008", "113091000", "1163405004", "900000000000207008"})
  void acceptsIdentifiersOfSnomedCt(String identifier) {
    assertThat(Verhoeff.isValid(identifier)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12611009", "16211008", "113091001", "1163450004"})
  void rejectsAChangedDigitAndASwap(String identifier) {
    assertThat(Verhoeff.isValid(identifier)).isFalse();
  }
}
