package io.casebound.model.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.clinical.ClinicalCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseReportXmlTest {
  private static final String CASE =
      """
      <case-report xmlns="https://casebound.io/ns/case-report/1">
        <clinical-case id="case-1">
          <patient id="patient-1" sex="male"><age amount="19" unit="a"/></patient>
          <laboratory-result specimen="blood">
            <test><text>haemoglobin</text></test>
            <quantity value="13.50" unit="g/dL"/>
          </laboratory-result>
          <specimen id="blood"/>
        </clinical-case>
      </case-report>
      """;

  @TempDir private Path folder;

  private static CaseReport read(String xml) throws IOException {
    return CaseReportXml.read(Source.of("case.xml", xml));
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWhatItWrote(long seed) throws IOException {
    CaseReport report = CaseReport.of(RandomCases.of(seed));

    String xml = CaseReportXml.toXml(report);
    CaseReport again = read(xml);

    assertThat(again).isEqualTo(report);
    assertThat(CaseReportXml.toXml(again)).isEqualTo(xml);
  }

  @Test
  void madeUpCasesUseEveryElementOfTheClinicalSide() throws IOException {
    String all =
        seeds()
            .mapToObj(seed -> CaseReportXml.toXml(CaseReport.of(RandomCases.of(seed))))
            .reduce("", String::concat);

    assertThat(SchemaNames.ofElements("clinical-case"))
        .filteredOn(name -> !Pattern.compile("<" + name + "[ >/]").matcher(all).find())
        .isEmpty();
    assertThat(SchemaNames.ofAttributes("clinical-case"))
        .filteredOn(name -> !all.contains(" " + name + "=\""))
        .isEmpty();
  }

  @Test
  void writesOneFormForHoweverAFileIsWritten() throws IOException {
    String loose =
        CASE.replace(
                "<patient id=\"patient-1\" sex=\"male\">",
                "<patient\n sex='male' id=' patient-1 '><!-- he -->")
            .replace("haemoglobin", "\n  haemo&#103;lobin ");

    assertThat(CaseReportXml.toXml(read(loose))).isEqualTo(CaseReportXml.toXml(read(CASE)));
  }

  @Test
  void keepsDecimalPlaces() throws IOException {
    assertThat(CaseReportXml.toXml(read(CASE))).contains("value=\"13.50\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sex="male"           | sex="boy"                     | 3:5: "boy" is not allowed in <patient>; write one of female, male, other, unknown.
          sex="male"           |                               | 3:5: <patient> lacks the attribute sex; add it.
          sex="male"           | sex="male" name="A"           | 3:5: <patient> has no attribute name; leave it out.
          <age amount="19"     | <age amount="99"              | 3:40: an age of 99 years; write 90 or older; change it.
          <age amount="19"     | <age amount="many"            | 3:40: "many" is not allowed in <age>; case-report.xsd says what is.
          unit="g/dL"          | unit="g//dL"                  | 6:7: "g//dL" is no unit of UCUM; write mm, mg/dL, 10*9/L; change it.
          <specimen id="blood" | <specimen id="urine"          | 2:3: no specimen bears an id that is named here (blood); name one that is there.
          <test><text>haemoglobin</text></test>  | '' | 6:7: <quantity> may not stand here; what may is test.
          <text>haemoglobin    | <text>                        | 5:13: "" is not allowed in <text>; case-report.xsd says what is.
          <specimen id="blood"/> | <specimen id="blood"/>bone  | 2:3: <clinical-case> holds elements only; put the text into one of them.
          <quantity value="13.50" unit="g/dL"/> | ''           | 4:5: no result of haemoglobin; change it.
          </patient>           | </patent>                     | 3:74: is not well-formed XML (Unexpected close tag </patent>; expected </patient>); mend it there.
          haemoglobin          | &haemo;                       | 5:25: is not well-formed XML (Undeclared general entity "haemo"); mend it there.
          case-report/1"       | case-report/2"                | 1:1: <case-report> is not case-report XML; its root is <case-report> of the namespace https://casebound.io/ns/case-report/1.
          """)
  void saysWhatIsWrongAndWhere(String right, String wrong, String sentence) {
    String xml = CASE.replace(right, wrong == null ? "" : wrong);
    assertThat(xml).isNotEqualTo(CASE);

    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(IOException.class)
        .hasMessage("case.xml:" + sentence);
  }

  @Test
  void saysItInOneLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMAN);

      assertThatThrownBy(() -> read(CASE.replace("<age ", "<old ")))
          .hasMessage("case.xml:3:40: <old> may not stand here; what may is age, ethnicity.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void listsEveryProblemByPlace() throws IOException {
    Path file = folder.resolve("case.xml");
    Files.writeString(file, CASE.replace("male", "boy").replace("g/dL", "g dL"), UTF_8);

    assertThat(CaseReportXml.problems(file))
        .extracting(problem -> problem.place().line())
        .containsExactly(3, 6);
  }

  @Test
  void replacesAFileWhole() throws IOException {
    ClinicalCase made = RandomCases.of(7);
    Path file = Files.writeString(folder.resolve("case.xml"), "old", UTF_8);

    CaseReportXml.write(CaseReport.of(made), file);

    assertThat(CaseReportXml.read(file).clinicalCase()).contains(made);
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(ImmutableList.copyOf(folder.toFile().list())).containsExactly("case.xml");
  }

  @Test
  void readsAStream() throws IOException {
    byte[] bytes = CASE.getBytes(UTF_8);

    assertThat(CaseReportXml.read(new ByteArrayInputStream(bytes), "-")).isEqualTo(read(CASE));
  }

  @Test
  void loadsNothingFromOutside() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hidden", UTF_8);
    String xml =
        "<!DOCTYPE case-report [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + CASE.replace("haemoglobin", "&e;");

    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("hidden");
  }
}
