package io.casebound.benchmarks.defects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefectTest {
  @Test
  void makesAllEditsWhateverTheirOrder() {
    Defect defect =
        Defect.of("swap", new Edit(0, 1, "right"), new Edit(4, 5, "left"), Edit.insert(5, "!"));
    assertThat(defect.plantedIn("L or R")).isEqualTo("right orleft!R");
  }
}
