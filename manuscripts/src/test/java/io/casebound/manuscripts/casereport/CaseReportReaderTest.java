package io.casebound.manuscripts.casereport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Section;
import io.casebound.model.Source;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.xml.CaseReportXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReportReaderTest {
  private static final String MARKDOWN =
      "# A tumor\n\n## Case\n\nA man came with pain [1].\n\n## References\n\n1. Doe J. Pain. J Pain. 2020;1:2-3.\n";

  private static Manuscript first() throws IOException {
    return Manuscripts.read(Source.of("case.md", MARKDOWN), ManuscriptFormat.MARKDOWN);
  }

  @Test
  void findsTheFormatByTheContent(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("case.txt");
    CaseReportXml.write(CaseReport.of(first()), file);

    Manuscript again = Manuscripts.read(file);

    assertThat(again.format()).isEqualTo(ManuscriptFormat.MARKDOWN);
    assertThat(again.sections().flatMap((Section section) -> section.title().stream()))
        .map(Object::toString)
        .containsExactlyElementsOf(
            first()
                .sections()
                .flatMap((Section section) -> section.title().stream())
                .map(Object::toString)
                .toList());
    assertThat(again.references()).hasSize(1);
    assertThat(again.source().text()).isEqualTo(Files.readString(file, UTF_8));
  }

  @Test
  void saysThatACaseIsNoManuscript() {
    String xml =
        "<?xml version=\"1.0\"?>\n<!-- ours -->\n<case-report xmlns=\"https://casebound.io/ns/case-report/1\">"
            + "<clinical-case id=\"a\"><patient id=\"b\" sex=\"male\"/></clinical-case></case-report>";

    assertThatThrownBy(
            () ->
                Manuscripts.read(
                    new ByteArrayInputStream(xml.getBytes(UTF_8)), "-", Optional.empty()))
        .isInstanceOf(IOException.class)
        .hasMessage("-: holds a case and no manuscript; give one that holds both.");
  }

  @Test
  void leavesTextThatOnlySpeaksOfIt() throws IOException {
    String text = "We wrote <case-report xmlns=\"https://casebound.io/ns/case-report/1\"> down.";

    assertThat(Manuscripts.read(Source.of("a.txt", text)).format())
        .isEqualTo(ManuscriptFormat.TEXT);
  }
}
