package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of input, written as every format. */
class ReferencesGridTest {
  private static final int REFERENCES = 9;
  private static final Path EXAMPLES = Command.EXAMPLE.resolveSibling("");
  private static final List<String> FILES =
      List.of(
          "manuscript.md",
          "manuscript.txt",
          "manuscript.xml",
          "manuscript.docx",
          "references.bib",
          "references.json");
  private static final List<String> FORMATS =
      List.of("csl-json", "bibtex", "ris", "nbib", "endnote-xml", "jats");
  private static final String LINE =
      "Ritter J, Bielack SS. Osteosarcoma. Ann Oncol. 2010;21(7):320-325.\n";

  static Stream<Arguments> filesAndFormats() {
    return FILES.stream()
        .flatMap(file -> FORMATS.stream().map(format -> Arguments.of(file, format)));
  }

  @ParameterizedTest
  @MethodSource("filesAndFormats")
  void whatIsWrittenHoldsAllReferencesWhenReadAgain(
      String file, String format, @TempDir Path folder) {
    Path written = folder.resolve("written");
    Run run = Command.run("references", "--to", format, "-o", written, EXAMPLES.resolve(file));
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    Run again = Command.run("references", "--to", "tsv", written);
    assertThat(again.out().lines()).hasSize(1 + REFERENCES);
    assertThat(again.out()).contains("Coffin").contains("2010");
  }

  static List<String> formats() {
    return FORMATS;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void linesOfStandardInputAreWrittenAsFilesAre(String format, @TempDir Path folder) {
    Path written = folder.resolve("written");
    Run run =
        new Command()
            .input(LINE + "\nContents\n" + LINE)
            .with("references", "--to", format, "-o", written, "-");
    assertThat(run.status()).isZero();
    Run again = Command.run("references", "--to", "text", written);
    assertThat(again.out().lines().filter(line -> line.contains("Ritter J, Bielack SS.")))
        .hasSize(2);
  }

  static Stream<Arguments> filesAndPrints() {
    return FILES.stream()
        .flatMap(
            file ->
                Stream.of("nlm-citation-sequence", "american-medical-association", "apa")
                    .flatMap(
                        style ->
                            Stream.of("text", "html", "markdown")
                                .map(format -> Arguments.of(file, style, format))));
  }

  @ParameterizedTest
  @MethodSource("filesAndPrints")
  void everyListIsPrintedInEveryStyleAndMarkup(String file, String style, String format) {
    Run run = Command.run("references", "--style", style, "--to", format, EXAMPLES.resolve(file));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().filter(line -> line.contains("Coffin"))).hasSize(1);
    assertThat(run.out().lines().filter(line -> line.matches(".*\\b(?:19|20)\\d\\d\\b.*")))
        .hasSize(REFERENCES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "html",
        "markdown",
        "csl-json",
        "bibtex",
        "ris",
        "nbib",
        "endnote-xml",
        "jats",
        "tsv"
      })
  void nothingIsWrittenAsNothing(String format) {
    Run run = Command.run("references", "--to", format, "-");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("null").hasSizeLessThan(200);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyInputCanBeChecked(String file) throws IOException {
    Run run = Command.run("references", "--check", "--to", "csl-json", EXAMPLES.resolve(file));
    assertThat(run.status()).isLessThan(ExitStatus.FAILED);
    assertThat(run.out()).startsWith("[ {").endsWith("} ]\n");
    assertThat(run.err().lines()).allMatch(line -> line.matches(".*: (?:note|warning|error): .*"));
  }

  static List<String> files() {
    return FILES;
  }
}
