package io.casebound.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BundledMapTest {
  @Test
  void hasNoFlaw() {
    assertThat(MapLinter.lint(MapTables.bundled())).isEmpty();
  }
}
