package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void placesTheWordsThatNameSideAndPlace() {
    String text = "The left distal tibia was tender.\n";
    Run run = new Command().input(text).with("terms", "--format", "json", "--from", "text", "-");
    int distal = text.indexOf("distal");

    assertThat(run.out())
        .contains("\"triggers\":[{\"modifier\":\"left\",\"start\":4,\"end\":8}")
        .contains("{\"modifier\":\"distal\",\"start\":" + distal + ",\"end\":" + (distal + 6));
  }

  @Test
  void showsTheWordsThatDecideTheContext() {
    Run run =
        new Command()
            .input("There was no metastasis in the left femur.\n")
            .with("terms", "--context", "--from", "text", "-");
    assertThat(run.out().lines().findFirst().orElseThrow()).endsWith("\tlaterality\ttriggers");
    assertThat(run.out()).containsPattern("\tmetastasis\t.*\tnegated=no;left=in the left\n");
  }

  @Test
  void readsTextsLineByLine() {
    Run run =
        new Command()
            .input(
                """
                {"id":"a","text":"🦴 Osteosarcoma"}

                {"text":"MRI","more":[1],"id":7}
                """)
            .with("terms", "--batch", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out())
        .startsWith("{\"id\":\"a\",\"mentions\":[{\"start\":2,\"end\":14,\"text\":\"Osteosarcoma\"")
        .contains("{\"id\":\"7\",\"mentions\":[{\"start\":0,\"end\":3,\"text\":\"MRI\"");
  }

  @Test
  void saysWhichLineOfABatchIsBrokenAndGoesOn() {
    Run run =
        new Command()
            .input("{\"id\":\"a\"}\nnothing\n[1]\n{\"id\":\"b\",\"text\":\"MRI\"}\n")
            .with("terms", "--batch", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err().lines())
        .hasSize(3)
        .element(0)
        .asString()
        .isEqualTo("-:1: has no text; write {\"id\": …, \"text\": …} on each line.");
    assertThat(run.err()).contains("-:2: is no JSON (").contains("-:3: is no JSON object;");
    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.out()).contains("{\"id\":\"-:1\",\"error\":\"-:1: has no text;");
    assertThat(run.out()).contains("{\"id\":\"b\",\"mentions\":[{");
  }

  @Test
  void looksForAnotherVocabularyThanTheMap(@TempDir Path folder) throws IOException {
    Path vocabulary = vocabulary(folder);
    String text = "Short fingers, and an osteosarcoma, with autosomal dominant inheritance.\n";
    assertThat(concepts(text, "--vocabulary", vocabulary.toString())).containsExactly("HP:0009381");
    assertThat(concepts(text, "--vocabulary", vocabulary.toString(), "--with-bundled"))
        .contains("HP:0009381", "osteosarcoma");
    assertThat(concepts(text, "--vocabulary", vocabulary.toString(), "--below", "HP:0000001"))
        .containsExactly("HP:0009381", "HP:0000006");
    assertThat(concepts("Fingers were short.\n", "--vocabulary", vocabulary.toString())).isEmpty();
    assertThat(concepts("Shortening of fingers.\n", "--vocabulary", vocabulary.toString()))
        .containsExactly("HP:0009381");
    assertThat(
            concepts(
                "Shortening of fingers.\n",
                "--wording",
                "listed",
                "--vocabulary",
                vocabulary.toString()))
        .isEmpty();
  }

  @Test
  void saysThatThereIsNoSuchConceptToLookBelow(@TempDir Path folder) throws IOException {
    Run run =
        Command.run(
            "terms",
            "--vocabulary",
            vocabulary(folder).toString(),
            "--below",
            "HP:9",
            Command.EXAMPLE);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).startsWith("casebound terms: there is no concept HP:9.");
  }

  private static Path vocabulary(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("small.obo"),
        """
        format-version: 1.2
        ontology: hp

        [Term]
        id: HP:0000001
        name: All

        [Term]
        id: HP:0000118
        name: Phenotypic abnormality
        is_a: HP:0000001

        [Term]
        id: HP:0009381
        name: Short finger
        is_a: HP:0000118

        [Term]
        id: HP:0000006
        name: Autosomal dominant inheritance
        is_a: HP:0000001
        """);
  }

  private static List<String> concepts(String text, String... options) {
    Object[] arguments =
        Stream.of(Stream.of("terms", "--from", "text"), Stream.of(options), Stream.of("-"))
            .flatMap(given -> given)
            .toArray();
    Run run = new Command().input(text).with(arguments);
    assertThat(run.err()).isEmpty();
    return run.out().lines().skip(1).map(line -> line.split("\t", -1)[6]).toList();
  }

  @Test
  void tellsInWhichPartOfTheReportAMentionStands() {
    Run run =
        new Command()
            .input(
                """
                # A case report

                ## Case presentation

                She had a fracture.

                ## Discussion

                Osteosarcoma is the most common sarcoma of bone.
                """)
            .with("terms", "--format", "json", "--from", "markdown", "-");
    assertThat(run.out())
        .containsPattern("\"concept\":\"fracture\".{0,3000}?\"setting\":\"case\"")
        .containsPattern("\"concept\":\"osteosarcoma\".{0,3000}?\"setting\":\"literature\"");
  }
}
