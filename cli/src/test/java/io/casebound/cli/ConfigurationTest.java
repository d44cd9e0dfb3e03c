package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
  @TempDir private Path folder;
  private Path vocabulary;

  @BeforeEach
  void makeAVocabulary() throws IOException {
    vocabulary =
        Files.writeString(
            folder.resolve("x.obo"),
            "[Term]\nid: X:1\nname: quibble fever\nsynonym: \"quibbles\" EXACT []\n");
  }

  private Command configured(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("own.properties"), text);
    return new Command().environment("CASEBOUND_CONFIG", file.toString());
  }

  private String path(Path file) {
    return file.toString().replace("\\", "\\\\");
  }

  @Test
  void takesOptionsThatAreNotGivenFromTheFile() throws IOException {
    Run run =
        configured("# ours\nterms.vocabulary = " + path(vocabulary) + "\nterms.from = text\n")
            .input("She had a quibble fever.")
            .with("terms", "-");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("X:1");
  }

  @Test
  void takesAnIndexAsAnOrdinaryVocabulary() throws IOException {
    Path index = folder.resolve("x.index");
    Command.run("terms", "compile", vocabulary, "-o", index);

    Run run = configured("lookup.vocabulary = " + path(index)).with("lookup", "quibble", "fever");

    assertThat(run.out()).contains("X:1");
  }

  @Test
  void letsTheCommandLineDecide() throws IOException {
    Run run =
        configured("terms.format = json\nterms.from = text")
            .input("Fever.")
            .with("terms", "--format", "tsv", "-");

    assertThat(run.out()).startsWith("file\t");
  }

  @Test
  void saysWhichLineNobodyReads() throws IOException {
    Run run = configured("terms.vocabularies = x").input("").with("terms", "-");

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("no option terms.vocabularies").doesNotContain("Exception");
  }

  @Test
  void leavesTheLinesOfOtherCommandsAlone() throws IOException {
    Run run = configured("terms.vocabulary = missing.obo").with("explain", "CITATION-ORDER");

    assertThat(run.status()).isEqualTo(ExitStatus.FINE);
  }

  @Test
  void saysThatTheFileIsMissingOrBroken() throws IOException {
    Run missing =
        new Command()
            .environment("CASEBOUND_CONFIG", folder.resolve("none").toString())
            .with("explain", "CITATION-ORDER");
    Run broken = configured("terms.from = \\u12").with("explain", "CITATION-ORDER");

    assertThat(missing.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(missing.err()).contains("there is no such file");
    assertThat(broken.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(broken.err()).contains("own.properties").hasLineCount(1);
  }
}
