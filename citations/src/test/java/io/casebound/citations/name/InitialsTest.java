package io.casebound.citations.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest
  @CsvSource({
    "BC, B. C., BC",
    "J, J., J",
    "J-P, J.-P., JP",
    "J. L., J. L., JL",
    "Jean-Paul, Jean-Paul, JP",
    "Brian C., Brian C., BC"
  })
  void spacesAndBares(String given, String spaced, String bare) {
    assertThat(Initials.spaced(given)).isEqualTo(spaced);
    assertThat(Initials.bare(given)).isEqualTo(bare);
  }
}
