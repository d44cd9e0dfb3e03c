package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void printsItsVersion() {
    Run run = Command.run("--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).matches("casebound \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "convert", "references", "terms", "lookup", "profiles", "explain"})
  void helpsOnEveryLevel(String command) {
    Run run = Command.run(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: casebound " + command, "Examples:", "--version");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(Command.run("--help").out()).contains("  " + command + " ");
    assertThat(Command.run(command, "--version").out()).isEqualTo(Command.run("-V").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chekc",
        "check",
        "check --nonesuch x.md",
        "check --format yaml x.md",
        "check --fail-on fatal x.md",
        "check --from pdf x.md",
        "check --profile nonesuch x.md",
        "references",
        "terms",
        "lookup"
      })
  void refusesWrongUsageInASentence(String line) {
    Run run = Command.run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("casebound").doesNotContain("\tat ", "Exception");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check --format yaml x.md|--format yaml: write text or json.",
        "check --fail-on fatal x.md|--fail-on fatal: write error, warning, note or never.",
        "references --to pdf x.md|text, html, markdown, csl-json, bibtex",
        "check --severity CARE-12 x.md|--severity CARE-12: write --severity RULE=SEVERITY.",
        "check --silence CARE-12 x.md|--silence CARE-12: write --silence RULE[@FILE]=REASON.",
        "check --style nonesuch x.md|a file that ends in .csl"
      })
  void saysWhatAnOptionTakes(String line, String sentence) {
    assertThat(Command.run((Object[]) line.split(" ")).err()).contains(sentence);
  }

  @Test
  void suggestsTheCommandThatIsMeant() {
    assertThat(Command.run("chekc", "x.md").err()).contains("check");
  }

  @Test
  void staysQuietWhenNobodyReadsOn() {
    Run run = new Command().writingTo(failing("Broken pipe"), "check", Command.EXAMPLE);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
  }

  @Test
  void saysWhenTheOutputCannotBeWritten() {
    Run run = new Command().writingTo(failing("No space left"), "check", Command.EXAMPLE);
    assertThat(run.err()).isEqualTo("casebound: the output cannot be written (No space left).\n");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
