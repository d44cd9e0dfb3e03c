package io.casebound.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.model.Source;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to take more than their share end with one sentence. */
class HostileCaseReportsTest {
  private static final String ROOT =
      "<case-report xmlns=\"https://casebound.io/ns/case-report/1\">";
  private static final String BODY =
      ROOT + "<manuscript format=\"text\"><metadata/><body role=\"case\">";
  private static final String CASE =
      ROOT + "<clinical-case id=\"a\"><patient id=\"b\" sex=\"male\"/>";

  static Stream<Arguments> files() {
    return Map.ofEntries(
            Map.entry("an entity bomb", bomb()),
            Map.entry(
                "100,000 sections in each other", BODY + "<section role=\"case\">".repeat(100_000)),
            Map.entry("600,000 elements", BODY + "<p/>".repeat(600_000)),
            Map.entry(
                "links in each other",
                BODY + "<p>" + "<link kind=\"box\" targets=\"\">".repeat(10_000)),
            Map.entry("a number of a million digits", CASE + lab("9".repeat(1_000_000))),
            Map.entry("a number with an exponent", CASE + lab("1E999999999")),
            Map.entry("a unit of a million parentheses", CASE + unit("(".repeat(1_000_000))),
            Map.entry(
                "an attribute of four million characters",
                CASE.replace("\"a\"", "\"" + "a".repeat(4_000_000) + "\"")),
            Map.entry(
                "100,000 mistakes",
                CASE + "<oops/>".repeat(100_000) + "</clinical-case></case-report>"),
            Map.entry("an end that never comes", BODY + "<p>" + "a".repeat(1_000_000)),
            Map.entry(
                "an entity from outside",
                "<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd'>" + BODY + "<p>&a;"),
            Map.entry("no XML at all", "\uFEFF{}"))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void endWithOneSentence(String name, String xml) {
    assertThat(name).isNotEmpty();
    assertThatThrownBy(() -> CaseReportXml.read(Source.of("case.xml", xml)))
        .isInstanceOf(IOException.class)
        .hasMessageMatching("case\\.xml:\\d+:\\d+: [^\\n]{1,400}[.]");
  }

  private static String lab(String number) {
    return "<laboratory-result><test><text>a</text></test><quantity value=\""
        + number
        + "\" unit=\"mm\"/></laboratory-result></clinical-case></case-report>";
  }

  private static String unit(String unit) {
    return lab("1").replace("mm", unit);
  }

  /** Eight levels of ten: a hundred million letters from a few hundred. */
  private static String bomb() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE case-report [<!ENTITY e0 'ha'>");
    for (int i = 1; i <= 8; i++) {
      xml.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
    }
    return xml.append("]>" + BODY + "<p>&e8;</p>").toString();
  }
}
