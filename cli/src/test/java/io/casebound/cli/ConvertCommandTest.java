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
  private static final Path CASE = Command.EXAMPLE.resolveSibling("case.xml");
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

  @Test
  void writesACaseAsAPhenopacketAndSaysWhatHasNoPlaceInIt() throws IOException {
    Run run =
        Command.run("convert", CASE, "--to", "phenopacket", "--created", "2026-01-31T12:00:00Z");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("\"created\": \"2026-01-31T12:00:00Z\"")
        .contains("\"createdBy\": \"casebound ");
    assertThat(withoutMaker(run.out()))
        .isEqualTo(withoutMaker(Files.readString(CASE.resolveSibling("phenopacket.json"))));
    assertThat(run.err().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith(CASE + ": left out: ").endsWith("."));
  }

  private static String withoutMaker(String packet) {
    return packet.replaceAll("\"created(?:By)?\": \"[^\"]*\"", "");
  }

  @Test
  void keepsTheCaseOfCaseReportXml() throws IOException {
    Run run = Command.run("convert", CASE, "--from", "case-report-xml", "--to", "case-report-xml");

    assertThat(run.status()).isZero();
    assertThat(CaseReportXml.read(Source.of(CASE.toString(), run.out())).clinicalCase())
        .isEqualTo(CaseReportXml.read(CASE).clinicalCase())
        .isPresent();
  }

  @Test
  void makesNoPhenopacketOfProse() {
    Run run = new Command().input(DRAFT).with("convert", "--to", "phenopacket", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("-: holds no structured case; give case-report XML with one.\n");
  }

  @Test
  void makesNoTextOfACaseAlone() {
    Run run = Command.run("convert", CASE, "--to", "text");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(CASE + ": holds a case and no manuscript; give one that holds both.\n");
  }

  @Test
  void refusesATimeThatNoPhenopacketCanName() {
    Run run =
        Command.run("convert", CASE, "--to", "phenopacket", "--created", "+12026-01-31T12:00:00Z");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("beyond the years 1 to 9999");
  }
}
