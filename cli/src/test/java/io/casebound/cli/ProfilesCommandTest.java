package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesCommandTest {
  private static final String OWN =
      """
      <profile xmlns="https://casebound.io/ns/profile/1" id="own" prefix="OWN" title="Ours"
          extends="jbi">
        <source>Our house.</source>
        <item id="J1" title="Length of the title" absent="error" partial="note">
          <requirement>The title has two words.</requirement>
          <advice>Shorten it.</advice>
          <sought>a title of two words</sought>
          <present><count of="words-of-title" at-most="2"/></present>
        </item>
      </profile>
      """;

  @TempDir private Path folder;

  @Test
  void listsTheProfiles() {
    assertThat(Command.run("profiles").out())
        .contains("care ", "care-2013 ", "scare ", "jbi ", "icmje ", "journal-example ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"care", "care-2013", "scare", "jbi", "icmje", "journal-example"})
  void everyProfileJudgesTheExample(String name) {
    Run run = Command.run("check", "--fail-on", "never", "--profile", name, Command.EXAMPLE);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.FINE);
    assertThat(Command.run("explain", name).out()).contains("Source: ");
  }

  @Test
  void judgesByAProfileInAFile() throws IOException {
    Path own = Files.writeString(folder.resolve("own.xml"), OWN);
    Run run = Command.run("check", "--profile", own, Command.EXAMPLE);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(run.out())
        .contains(
            "error OWN-J1", "Checklist: Ours", "is not met: 14 words instead of at most 2 words.")
        .contains("Demographic characteristics");
    assertThat(Command.run("profiles", own).out())
        .isEqualTo(own + ": Ours, 9 items, no problem.\n");
  }

  @Test
  void saysWhereAProfileIsWrong() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.xml"), OWN.replace("at-most", "utmost").replace("jbi", "jbj"));
    Run checked = Command.run("check", "--profile", own, Command.EXAMPLE);
    Run listed = Command.run("profiles", own);

    assertThat(checked.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(checked.err())
        .startsWith("casebound check: " + own + ":8:")
        .contains("<count> has no attribute utmost")
        .hasLineCount(1);
    assertThat(listed.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(listed.out()).startsWith(own + ":8:");
  }

  @Test
  void saysWhichProfilesThereAre() {
    Run run = Command.run("check", "--profile", "carr", Command.EXAMPLE);

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("carr: there is no profile", "care, care-2013").hasLineCount(1);
    assertThat(Command.run("profiles", folder.resolve("none.xml")).status())
        .isEqualTo(ExitStatus.FAILED);
  }

  @Test
  void explainsItemsOfEveryProfile() {
    assertThat(Command.run("explain", "SCARE-9D").out()).contains("Drug history");
    assertThat(Command.run("explain", "jbi-8").out()).contains("# JBI-8: Lessons");
  }
}
