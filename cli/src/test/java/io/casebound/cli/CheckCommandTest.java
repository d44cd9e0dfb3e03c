package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  private static final String ESCAPE = "\u001B";

  @TempDir Path folder;

  @Test
  void reviewsTheExample() {
    Run run = Command.run("check", Command.EXAMPLE);
    assertThat(run.status()).isIn(ExitStatus.FINE, ExitStatus.FOUND);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("FIGURE-UNMENTIONED", "Checklist: ")
        .endsWith("not applicable.\n");
  }

  @ParameterizedTest
  @CsvSource({"never, 0", "note, 1", "warning, 1", "WARNING, 1", "NOTE, 1"})
  void failsFromTheSeverityOnThatIsAsked(String failOn, int status) {
    Run run = Command.run("check", "--fail-on", failOn, Command.EXAMPLE);
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out()).isNotEmpty();
  }

  @Test
  void reviewsTheOthersWhereOneCannotBeRead() {
    Run run = Command.run("check", folder.resolve("none.md"), Command.EXAMPLE);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .isEqualTo(folder.resolve("none.md") + ": there is no such file; check the path.\n");
    assertThat(run.out()).contains("Checklist: ").endsWith("not applicable.\n");
    assertThat(run.out()).contains("2 files (1 not readable): ");
  }

  @Test
  void putsWhatCannotBeReadAmongTheReviewsOfJson() {
    Run run = Command.run("check", "--format", "json", folder, Command.EXAMPLE);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.out())
        .contains("\"source\": \"" + folder + "\",\n      \"error\": \"" + folder + ": is a folder")
        .contains("\"source\": \"" + Command.EXAMPLE + "\",\n      \"profile\": \"care\"");
  }

  @ParameterizedTest
  @CsvSource({
    "empty.md, ''",
    "blank.txt, '  \n\n '",
    "binary.txt, 'ab\u0000cd'",
    "broken.xml, '<?xml version=\"1.0\"?><article><front>'",
    "other.xml, '<html><body>no article</body></html>'",
    "encoding.xml, '<?xml version=\"1.0\" encoding=\"x-none\"?><article/>'"
  })
  void saysInASentenceWhyAFileCannotBeRead(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Run run = Command.run("check", file);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).startsWith(file + ":").doesNotContain("\tat ", "Exception");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void refusesAPathThatCannotBe() {
    assertThat(Command.run("check", "a\u0000b").err())
        .isEqualTo("a\u0000b: is no path that this system knows; check its characters.\n");
  }

  @Test
  void readsStandardInput() throws IOException {
    Command command = new Command().input(Files.readString(Command.EXAMPLE));
    Run run = command.with("check", "--from", "markdown", "--format", "json", "-");
    assertThat(run.out()).contains("\"source\": \"-\"");
    assertThat(run.status()).isIn(ExitStatus.FINE, ExitStatus.FOUND);
  }

  @Test
  void readsAFileAsWhatItIsSaidToBe() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "# Title of a case report\n\nText.\n");
    assertThat(Command.run("check", "--from", "markdown", file).out())
        .startsWith(file + "\nTitle of a case report\n");
    assertThat(Command.run("check", "--from", "jats", file).status()).isEqualTo(ExitStatus.FAILED);
  }

  @Test
  void writesTheOutputFileWholeAndNothingElse() throws IOException {
    Path report = folder.resolve("report.json");
    Run run = Command.run("check", "--format", "json", "--output", report, Command.EXAMPLE);
    assertThat(run.out()).isEmpty();
    assertThat(report).content(StandardCharsets.UTF_8).startsWith("{\n").endsWith("}\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(report);
    }
  }

  @Test
  void replacesAnOutputFile() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), "old");
    Command.run("check", "--output", report, Command.EXAMPLE);
    assertThat(report).content().contains("Checklist: ");
  }

  @Test
  void saysWhereAnOutputFileCannotBe() {
    Path report = folder.resolve("nowhere/report.txt");
    Run run = Command.run("check", "--output", report, Command.EXAMPLE);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "casebound: the output cannot be written (there is no folder "
                + folder.resolve("nowhere")
                + ").\n");
  }

  @Test
  void usesColourOnlyForAPersonWhoWantsIt() {
    assertThat(Command.run("check", Command.EXAMPLE).out()).doesNotContain(ESCAPE);
    assertThat(new Command().onTerminal().with("check", Command.EXAMPLE).out()).contains(ESCAPE);
    assertThat(
            new Command()
                .onTerminal()
                .environment("NO_COLOR", "1")
                .with("check", Command.EXAMPLE)
                .out())
        .doesNotContain(ESCAPE);
    assertThat(new Command().onTerminal().with("check", "--format", "json", Command.EXAMPLE).out())
        .doesNotContain(ESCAPE);
  }

  @Test
  void saysTheSameEveryTime() {
    assertThat(Command.run("check", Command.EXAMPLE).out())
        .isEqualTo(Command.run("check", Command.EXAMPLE).out());
  }
}
