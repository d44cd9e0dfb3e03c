package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  @Test
  void printsThePageOfEveryRuleThatItLists() {
    Run list = Command.run("explain");
    assertThat(list.out()).contains("CITATION-ORDER ", "FIGURE-UNMENTIONED ");
    for (String line : list.out().lines().filter(rule -> !rule.startsWith("The ")).toList()) {
      String id = line.substring(0, line.indexOf(' '));
      assertThat(Command.run("explain", id).out()).startsWith("# " + id + "\n");
    }
  }

  @Test
  void explainsTheItemsOfTheChecklist() {
    assertThat(Command.run("explain", "care-8a").out()).startsWith("# CARE-8A: ");
  }

  @Test
  void saysWhereThereIsNoSuchRule() {
    Run run = Command.run("explain", "nonesuch");
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(run.err()).startsWith("casebound explain: there is no rule NONESUCH;");
  }
}
