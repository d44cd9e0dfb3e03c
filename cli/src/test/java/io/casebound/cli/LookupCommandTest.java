package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void showsTheSynonymThatCameNearest() {
    assertThat(Command.run("lookup", "osteogenic", "sarkoma").err())
        .contains("Did you mean:\n  osteogenic sarcoma (osteosarcoma)\n");
  }

  @Test
  void looksIntoAnotherVocabulary(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.obo"),
            "[Term]\nid: HP:1\nname: bone pain\nis_a: HP:2\n[Term]\nid: HP:2\nname: pain\n");

    assertThat(Command.run("lookup", "--vocabulary", file, "bone pains").out())
        .startsWith("bone pain\n  unclassified, HP:1\n")
        .contains("    HPO  HP:1  bone pain  exact match  x.obo\n")
        .contains("  Broader\n    pain\n");
    assertThat(Command.run("lookup", "--vocabulary", file, "tibia").status())
        .isEqualTo(ExitStatus.FOUND);
    assertThat(Command.run("lookup", "--vocabulary", file, "--with-bundled", "tibia").status())
        .isEqualTo(ExitStatus.FINE);
  }
}
