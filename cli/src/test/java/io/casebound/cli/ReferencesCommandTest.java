package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesCommandTest {
  @Test
  void printsTheListInTheStyleThatIsAsked() {
    Run nlm = Command.run("references", Command.EXAMPLE);
    assertThat(nlm.status()).isZero();
    assertThat(nlm.out().lines()).hasSize(9);
    assertThat(nlm.out()).startsWith("1. Coffin CM, Watterson J, Priest JR, et al.");
    Run apa = Command.run("references", "--style", "apa", Command.EXAMPLE);
    assertThat(apa.out()).contains("Coffin, C. M., ").isNotEqualTo(nlm.out());
  }

  @Test
  void namesTheFilesWhereThereAreSeveral() {
    assertThat(Command.run("references", Command.EXAMPLE, Command.EXAMPLE).out())
        .startsWith(Command.EXAMPLE + ":\n1. Coffin");
  }

  @Test
  void suggestsTheStyleThatIsMeant() {
    Run run = Command.run("references", "--style", "nlm-citation-sequense", Command.EXAMPLE);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("did you mean").contains("nlm-citation-sequence");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysWhatIsNotPrintedInAStyle(@TempDir Path folder) throws IOException {
    Path list =
        file(folder, "list.txt", "Miller AB. Lipoma of the toe. J Hand Surg. 2011;36:101-104");
    Run run =
        new Command()
            .input(Files.readString(list))
            .with("references", "--check", "--style", "ama", "-");
    assertThat(run.out()).contains("STYLE-PUNCTUATION").contains("“101-104” → ");
    assertThat(new Command().input(Files.readString(list)).with("references", "--check", "-").out())
        .doesNotContain("STYLE-");
  }

  @Test
  void refusesAStyleFileThatIsNone(@TempDir Path folder) throws IOException {
    Path style = file(folder, "own.csl", "<html/>");
    Run run = Command.run("references", "--style", style.toString(), Command.EXAMPLE);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err().strip().lines()).hasSize(1);
    assertThat(run.err()).contains("own.csl: is no citation style");
  }

  @Test
  void writesAllReferencesAsOneArrayOfCslJson() {
    Run run = Command.run("references", "--to", "csl-json", Command.EXAMPLE, "/nowhere/x.md");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.out().strip()).startsWith("[").endsWith("]").contains("\"article-journal\"");
  }

  private static Path file(Path folder, String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  private static Path library(Path folder) throws IOException {
    return file(
        folder,
        "library.txt",
        "@article{a, title={Osteosarcoma}, author={Ritter, J and Bielack, SS}, journal={Ann Oncol},",
        "  year=2010, volume=21, number=7, pages={320--325}}",
        "@article{b, title={No \\textit{journal}}, author={M{\\\"u}ller, J}, journal={X}, year=2011}");
  }

  @Test
  void readsReferenceFilesByWhatTheyHold(@TempDir Path folder) throws IOException {
    Run run = Command.run("references", library(folder));
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("1. Ritter J, Bielack SS. Osteosarcoma. Ann Oncol. 2010;21(7):320")
        .contains("2. Müller J. No journal.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ris         | TY  - JOUR",
        "bibtex      | @article{a,",
        "nbib        | FAU - Ritter, J",
        "endnote-xml | <ref-type name=\"Journal Article\">17</ref-type>",
        "jats        | <surname>Ritter</surname>",
        "tsv         | Ritter, J; Bielack, SS",
        "csl-json    | \"family\" : \"Ritter\"",
        "markdown    | 1. Ritter J, Bielack SS. Osteosarcoma.",
        "html        | <div class=\"csl-entry\">1. Ritter J",
      })
  void writesEveryFormat(String format, String part, @TempDir Path folder) throws IOException {
    Run run = Command.run("references", "--to", format, library(folder));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains(part);
  }

  @Test
  void checksReferenceFiles(@TempDir Path folder) throws IOException {
    Path library = library(folder);
    Run run = Command.run("references", "--check", library);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(library + ":3:1: warning: The journal article in reference 2 lacks a volume")
        .contains("(REFERENCE-FIELD-MISSING)");
    Run both = Command.run("references", "--check", "--to", "ris", library);
    assertThat(both.out()).startsWith("TY  - JOUR");
    assertThat(both.err()).contains("REFERENCE-FIELD-MISSING");
  }

  @Test
  void leavesOutWhatNamesAWorkOnceMoreAcrossFiles(@TempDir Path folder) throws IOException {
    Path library = library(folder);
    Path more =
        file(
            folder,
            "more.ris",
            "TY  - JOUR",
            "AU  - Ritter, J.",
            "TI  - Osteosarcoma.",
            "JO  - Annals of Oncology",
            "PY  - 2010",
            "VL  - 21",
            "SP  - 320",
            "ER  - ",
            "");
    Run run = Command.run("references", "--unique", "--to", "tsv", library, more);
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "casebound references: 1 of 3 references name a work once more; it is left out.\n");
    Run printed = Command.run("references", "--unique", library);
    assertThat(printed.out().lines()).hasSize(2);
    assertThat(printed.err()).contains("library.txt: 0 of 2 references name a work once more.");
  }

  @Test
  void answersEachPrintedLineInItsPlace() {
    Run run =
        new Command()
            .input("Ritter J. Osteosarcoma. Ann Oncol. 2010;21(7):320-325.\r\n\nhello world\n")
            .with("references", "--to", "csl-json", "-");
    assertThat(run.status()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("\"title\":[10,22]", "\"line\":1,\"raw\":\"Ritter");
    assertThat(lines.get(1))
        .isEqualTo(
            "{\"custom\":{\"casebound\":{\"line\":2,\"raw\":\"\",\"fields\":{},\"confidence\":0.0}}}");
    assertThat(lines.get(2))
        .startsWith("{\"custom\":{\"casebound\":{\"line\":3,\"raw\":\"hello world\"");
    Run text =
        new Command()
            .input("hello world\nRitter J. Osteosarcoma. Ann Oncol. 2010;21(7):320-325.\n")
            .with("references", "-");
    assertThat(text.out()).startsWith("\n1. Ritter J. Osteosarcoma.");
  }

  @Test
  void readsStandardInputAsWhatItIsSaidToBe(@TempDir Path folder) throws IOException {
    Run run =
        new Command()
            .input(Files.readString(library(folder)))
            .with("references", "--from", "bibtex", "--to", "tsv", "-");
    assertThat(run.out().lines()).hasSize(3);
  }

  @Test
  void saysWhatWasBrokenAndWhereAndReadsTheRest(@TempDir Path folder) throws IOException {
    Path broken =
        file(folder, "broken.bib", "@book{a, title={One}", "@book{b, title={Two}, year=2001}");
    Run run = Command.run("references", "--to", "csl-json", broken);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"One\"", "\"Two\"");
    assertThat(run.err()).contains(broken + ":2:1: warning:").contains("REFERENCE-RECORD-BROKEN");
  }

  @Test
  void refusesAFileWithoutAnyRecord(@TempDir Path folder) throws IOException {
    Path empty = file(folder, "empty.xml", "<PubmedArticleSet><PubmedArticle>x</PubmedArticleSet>");
    Run run = Command.run("references", empty);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("holds no reference").hasLineCount(1);
  }

  @Test
  void readsTheReferenceListThatItWrites(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("list.xml");
    Command.run("references", "--to", "jats", "--output", list, library(folder));
    assertThat(Command.run("references", list).out())
        .isEqualTo(Command.run("references", library(folder)).out());
  }
}
