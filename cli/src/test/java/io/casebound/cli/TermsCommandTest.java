package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import org.junit.jupiter.api.Test;

class TermsCommandTest {
  @Test
  void printsMentionsUnderAHeading() {
    Run run = Command.run("terms", Command.EXAMPLE);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            "file\tline\tcolumn\tend_line\tend_column\ttext\tconcept\tpreferred_term\tcodes\tcontext\tlaterality\n");
    assertThat(run.out().lines())
        .allMatch(line -> line.chars().filter(c -> c == '\t').count() == 10);
    assertThat(run.out()).contains("\tosteosarcoma\t");
  }

  @Test
  void printsAnObjectALineAsJson() {
    Run run = Command.run("terms", "--format", "json", Command.EXAMPLE, "/nowhere/x.md");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().lines().findFirst().orElseThrow())
        .startsWith("{\"id\":\"" + Command.EXAMPLE + "\",\"mentions\":[{\"start\":");
    assertThat(run.out())
        .contains("{\"id\":\"/nowhere/x.md\",\"error\":\"/nowhere/x.md: there is no");
  }

  @Test
  void countsOffsetsInCodePointsOfTheText() {
    String text =
        "\uD83E\uDDB4 A case report\n\nMRI showed \uD83E\uDDB4 an osteosarcoma of the tibia.\n";
    Run run = new Command().input(text).with("terms", "--format", "json", "--from", "text", "-");
    int units = text.indexOf("osteosarcoma");
    int start = text.codePointCount(0, units);
    assertThat(run.out())
        .contains(
            "{\"start\":" + start + ",\"end\":" + (start + 12) + ",\"text\":\"osteosarcoma\"");
  }

  @Test
  void tellsSideAndQualifiersOfAPlace() {
    Run run =
        new Command()
            .input("A case report\n\nThe left distal tibia was tender.\n")
            .with("terms", "--format", "json", "--from", "text", "-");
    assertThat(run.out()).contains("\"laterality\":\"left\",\"qualifiers\":[\"distal\"]");
  }
}
