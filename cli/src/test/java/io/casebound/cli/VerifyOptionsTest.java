package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyOptionsTest {
  private static final String WORK =
      """
      PMID- 12345603
      DP  - 2016
      TI  - Hibernoma of the thigh treated by marginal excision alone.
      PG  - 11-19
      FAU - Weber, Hans
      VI  - 45
      TA  - Skeletal Radiol
      RIN - Skeletal Radiol. 2018;47(1):5. PMID: 12345699
      """;

  @TempDir private Path folder;

  private Path index(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("works.nbib"), text);
    Path index = folder.resolve("works.index");
    Run run = Command.run("references", "index", file, "-o", index);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return index;
  }

  private Path list(String reference) throws IOException {
    return Files.writeString(
        folder.resolve("report.md"),
        "# Title\n\n## Case\n\nText [1].\n\n## References\n\n1. " + reference + "\n");
  }

  @Test
  void looksReferencesUpInAnIndex() throws IOException {
    Path list =
        list(
            "Weber H. Hibernoma of the thigh treated by marginal excision alone. Skeletal Radiol."
                + " 2006;45:11-19.");
    Run run = Command.run("references", "--verify", "offline", "--index", index(WORK), list);

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            list
                + ":9:4: warning: Reference 1 was retracted, says PubMed (PMID 12345699)."
                + " (REFERENCE-RETRACTED)",
            list
                + ":9:89: warning: Reference 1 differs in its year from what the index works.index has:"
                + " “2016”. (REFERENCE-DIFFERS)");
    assertThat(run.err()).isEqualTo(list + ": 1 reference looked up: 1 differing.\n");
  }

  @Test
  void reviewsWithWhatWasLookedUp() throws IOException {
    Path list =
        list(
            "Weber H. Hibernoma of the thigh treated by marginal excision alone. Skeletal Radiol."
                + " 2016;45:11-19.");
    assertThat(Command.run("check", list).out()).doesNotContain("REFERENCE-RETRACTED");
    assertThat(Command.run("check", "--verify", "offline", "--index", index(WORK), list).out())
        .contains("REFERENCE-RETRACTED");
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Path list = list("Weber H. Hibernoma. Skeletal Radiol. 2016;45:11-19.");
    Run without = Command.run("references", "--verify", "offline", list);
    assertThat(without.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(without.err())
        .startsWith("casebound references: --verify offline needs --index DIR; make one with");

    Run alone = Command.run("references", "--index", folder, list);
    assertThat(alone.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(alone.err()).contains("are for --verify");

    Run none = Command.run("references", "--verify", "offline", "--index", folder, list);
    assertThat(none.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(none.err())
        .startsWith("casebound references: " + folder + ": holds no index of references");
    assertThat(none.out()).isEmpty();
  }

  @Test
  void indexesWhatCanBeReadAndSaysWhatCannot() throws IOException {
    Path file = Files.writeString(folder.resolve("works.nbib"), WORK);
    Path notes = Files.writeString(folder.resolve("notes.txt"), "nothing of the kind\n");
    Path index = folder.resolve("some.index");
    Run run = Command.run("references", "index", notes, file, "-o", index);

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).startsWith(notes + ": is no file of references").hasLineCount(1);
    assertThat(index).isDirectory();
  }

  @Test
  void makesNoIndexOfNothing() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "nothing of the kind\n");
    Path index = folder.resolve("some.index");
    Run run = Command.run("references", "index", notes, "-o", index);

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("so that no index is made");
    assertThat(index).doesNotExist();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(notes);
    }
  }
}
