package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import io.casebound.model.Source;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.xml.CaseReportXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
  private static final String DRAFT = "# Case\n\nThe knee hurt.\n";

  @Test
  void writesTheWordsOfWhatComesIn() {
    Run run = new Command().input(DRAFT).with("convert", "--to", "text", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("Case\nThe knee hurt.\n");
  }

  @Test
  void writesAFileThatIsWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("case.md");
    Run run = Command.run("convert", Command.EXAMPLE, "--to", "markdown", "--output", file);

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .startsWith("---\ntitle: \"Inflammatory Myofibroblastic Tumor")
        .contains("\n# Case Presentation\n")
        .contains("\n**Figure 6.** Radiograph after surgery.")
        .contains("\n9. ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"manuscript.md", "manuscript.docx", "manuscript.txt", "manuscript.xml"})
  void writesCaseReportXmlThatIsValidAndReadsTheSame(String name) throws IOException {
    Run run =
        Command.run("convert", Command.EXAMPLE.resolveSibling(name), "--to", "case-report-xml");

    CaseReport report = CaseReportXml.read(Source.of("case.xml", run.out()));
    assertThat(run.status()).isZero();
    assertThat(report.manuscript().orElseThrow().references()).hasSize(9);
    assertThat(CaseReportXml.toXml(report)).isEqualTo(run.out());
  }

  @Test
  void saysWhatItCannotReadAndWritesNothingOfIt() {
    Run run = new Command().input("%PDF-1.7").with("convert", "--to", "json", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("-: is PDF; give its text, or the document it was made from.\n");
  }

  @Test
  void asksForWhatToWrite() {
    Run run = new Command().input(DRAFT).with("convert", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--to");
  }
}
