package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import org.junit.jupiter.api.Test;

class LookupCommandTest {
  @Test
  void showsNamesAndCodesWithTheirSources() {
    Run run = Command.run("lookup", "inflammatory", "myofibroblastic", "tumour");
    assertThat(run.status()).isZero();
    assertThat(run.out().toLowerCase(java.util.Locale.ROOT))
        .startsWith("inflammatory myofibroblastic tumor\n")
        .contains("\n  names\n", "\n  codes\n", " exact match");
  }

  @Test
  void suggestsTheNearestNames() {
    Run run = Command.run("lookup", "osteosarkoma");
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "casebound lookup: \"osteosarkoma\" is not in the terminology.\nDid you mean:\n")
        .contains("  osteosarcoma\n");
  }
}
