package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {
  @Test
  void countsCodePointsForwardsAndBackwards() {
    CodePointOffsets offsets = new CodePointOffsets("a\uD83E\uDDB4b\uD83E\uDDB4c");
    assertThat(offsets.of(0)).isZero();
    assertThat(offsets.of(3)).isEqualTo(2);
    assertThat(offsets.of(6)).isEqualTo(4);
    assertThat(offsets.of(1)).isEqualTo(1);
    assertThat(offsets.of(7)).isEqualTo(5);
  }

  @Test
  void isTheSameWithoutSurrogates() {
    assertThat(new CodePointOffsets("knee").of(3)).isEqualTo(3);
  }
}
