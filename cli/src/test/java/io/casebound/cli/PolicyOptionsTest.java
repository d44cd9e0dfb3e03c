package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyOptionsTest {
  private static final String TEXT = "# Gout of the larynx\n\n## Case\n\nThe larynx was sore.\n";

  @TempDir private Path folder;
  private Path manuscript;

  @BeforeEach
  void write() throws IOException {
    manuscript = Files.writeString(folder.resolve("case.md"), TEXT);
  }

  @Test
  void weighsRulesAsAsked() {
    assertThat(Command.run("check", manuscript).out()).contains("error CARE-13");
    assertThat(Command.run("check", "--severity", "care-*=note", manuscript).out())
        .contains("note CARE-13")
        .contains("note CARE-5A");
  }

  @Test
  void setsAsideWhatIsSilencedAndSaysWhy() {
    Run run = Command.run("check", "--silence", "CARE-13=signed, on paper", manuscript);

    assertThat(run.out())
        .contains("CARE-13 (signed, on paper)")
        .doesNotContain("error CARE-13", "SILENCING-UNUSED");
  }

  @Test
  void saysOnceInARunThatASilencingIsUnused() throws IOException {
    Path other = Files.writeString(folder.resolve("other.md"), TEXT);
    Path missing = folder.resolve("none.md");
    Run run = Command.run("check", "--silence", "TABLE-ORDER=so", manuscript, other, missing);

    assertThat(run.out().split("SILENCING-UNUSED", -1)).hasSize(2);
    assertThat(run.out().indexOf("SILENCING-UNUSED")).isGreaterThan(run.out().indexOf("other.md"));
  }

  @Test
  void readsBothFromTheConfigurationAndLetsTheCommandLineDecide() throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("own.properties"),
            """
            check.severity.CARE-* = note
            check.severity.CARE-13 = note
            check.silence.CARE-7@case.md = told in a film, which goes with it
            check.silence.CARE-9A@other.md = told in a film
            """);
    Run run = Command.run("check", "--config", config, "--severity", "CARE-13=warning", manuscript);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("warning CARE-13", "note CARE-9A", "note CARE-5A")
        .contains("CARE-7 (told in a film, which goes with it)")
        .doesNotContain("SILENCING-UNUSED", "error CARE");
  }

  @Test
  void failsOnlyByWhatTheBaselineDoesNotKnow() throws IOException {
    Path known = folder.resolve("known.tsv");
    Run first = Command.run("check", "--fail-on", "note", "--write-baseline", known, manuscript);
    Run second = Command.run("check", "--fail-on", "note", "--baseline", known, manuscript);
    Files.writeString(manuscript, TEXT + "\n## Perspective\n");
    Run third = Command.run("check", "--fail-on", "note", "--baseline", known, manuscript);

    assertThat(first.status()).isEqualTo(ExitStatus.FINE);
    assertThat(first.out()).contains("error CARE-13");
    assertThat(second.status()).isEqualTo(ExitStatus.FINE);
    assertThat(second.out()).contains("remarks of the baseline").contains(": 0 errors, 0 warnings");
    assertThat(third.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(third.out()).contains("SECTION-EMPTY").contains(": 0 errors, 1 warning,");
  }

  @ParameterizedTest
  @CsvSource({
    "--severity, CARE-99=note, there is no rule CARE-99",
    "--severity, NOTHING-*=note, there is no rule NOTHING-*",
    "--severity, CARE-13=fatal, fatal is no severity",
    "--silence, CARE-13=, gives no reason",
    "--silence, CARE-13@=so, names no manuscript",
    "--silence, CARE-99=so, there is no rule CARE-99",
  })
  void saysInASentenceWhatIsWrong(String option, String value, String sentence) {
    Run run = Command.run("check", option, value, manuscript);

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains(sentence).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysThatABaselineCannotBeReadOrWritten() {
    Run missing = Command.run("check", "--baseline", folder.resolve("none"), manuscript);
    Run nowhere = Command.run("check", "--write-baseline", folder.resolve("a/b"), manuscript);

    assertThat(missing.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(missing.err()).contains("there is no such file").hasLineCount(1);
    assertThat(nowhere.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(nowhere.err()).contains("there is no folder").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"check.severitys.CARE-13 = note", "check.severity = note", "check.silence. = so"})
  void saysWhichLineOfTheConfigurationNobodyReads(String line) throws IOException {
    Path config = Files.writeString(folder.resolve("own.properties"), line);
    Run run = Command.run("check", "--config=" + config, manuscript);

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).isNotEmpty().doesNotContain("Exception");
  }
}
