package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import org.junit.jupiter.api.Test;

class ReferencesCommandTest {
  @Test
  void printsTheListInTheStyleThatIsAsked() {
    Run nlm = Command.run("references", Command.EXAMPLE);
    assertThat(nlm.status()).isZero();
    assertThat(nlm.out().lines()).hasSize(9);
    assertThat(nlm.out()).startsWith("1. Coffin CM, Watterson J, Priest JR, et al.");
    Run apa = Command.run("references", "--style", "apa", Command.EXAMPLE);
    assertThat(apa.out()).contains("Coffin, C. M., ").isNotEqualTo(nlm.out());
  }

  @Test
  void namesTheFilesWhereThereAreSeveral() {
    assertThat(Command.run("references", Command.EXAMPLE, Command.EXAMPLE).out())
        .startsWith(Command.EXAMPLE + ":\n1. Coffin");
  }

  @Test
  void suggestsTheStyleThatIsMeant() {
    Run run = Command.run("references", "--style", "nlm-citation-sequense", Command.EXAMPLE);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("did you mean").contains("nlm-citation-sequence");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void writesAllReferencesAsOneArrayOfCslJson() {
    Run run = Command.run("references", "--to", "csl-json", Command.EXAMPLE, "/nowhere/x.md");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.out().strip()).startsWith("[").endsWith("]").contains("\"article-journal\"");
  }
}
