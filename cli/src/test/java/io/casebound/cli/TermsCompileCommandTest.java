package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.cli.Command.Run;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Terminology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsCompileCommandTest {
  @TempDir private Path folder;
  private Path vocabulary = Path.of("");
  private Path index = Path.of("");

  @BeforeEach
  void write() throws IOException {
    vocabulary =
        Files.writeString(
            folder.resolve("x.obo"),
            "[Term]\nid: X:1\nname: one\nsynonym: uno\n\n[Term]\nname: y\n");
    index = folder.resolve("x.index");
  }

  private ImmutableList<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(ImmutableList.toImmutableList());
    }
  }

  @Test
  void makesAnIndexAndTellsWhatItLeftOut() throws IOException {
    Run run = Command.run("terms", "compile", vocabulary, "-o", index);

    assertThat(run.status()).isEqualTo(ExitStatus.FINE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            vocabulary
                + ":4:10: a synonym that is no text in quotation marks\n"
                + vocabulary
                + ":7:1: a term without an id before its other tags\n");
    assertThat(Terminology.openIndex(index).concepts())
        .extracting(Concept::preferredTerm)
        .containsExactly("one");
    assertThat(files()).containsExactlyInAnyOrder(vocabulary, index);
  }

  @Test
  void addsToTheBundledMap() throws IOException {
    Command.run("terms", "compile", "--with-bundled", vocabulary, "-o", index);

    assertThat(Terminology.openIndex(index).concepts())
        .hasSize(Terminology.bundled().concepts().size() + 1);
  }

  @Test
  void saysHowLargeTheIndexIsToAPersonAlone() {
    Run run = new Command().watched().with("terms", "compile", vocabulary, "-o", index);

    assertThat(run.err()).containsPattern("x\\.index: 1 concepts?, [0-9]+ KiB\n");
  }

  @Test
  void leavesNothingBehindWhereItFails() throws IOException {
    Run unreadable = Command.run("terms", "compile", folder.resolve("nowhere"), "-o", index);
    assertThat(unreadable.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(unreadable.err()).contains("nowhere: there is no such file; check the path.");

    Run unwritable =
        Command.run("terms", "compile", vocabulary, "-o", folder.resolve("no/such/index"));
    assertThat(unwritable.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(unwritable.err()).contains("the output cannot be written (there is no folder ");

    assertThat(Command.run("terms", "compile", vocabulary).status()).isEqualTo(ExitStatus.FAILED);
    assertThat(files()).containsExactly(vocabulary);
  }

  @Test
  void aFileThatIsNamedLikeASubcommandIsReadByItsPath() throws IOException {
    Path named = Files.writeString(folder.resolve("compile"), "An osteosarcoma.\n");

    Run run = Command.run("terms", named);

    assertThat(run.out()).contains("\tosteosarcoma\t");
  }
}
