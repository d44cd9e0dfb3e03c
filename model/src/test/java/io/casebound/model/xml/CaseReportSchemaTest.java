package io.casebound.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class CaseReportSchemaTest {
  static Stream<Element> parts() {
    return SchemaNames.toBeExplained();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everyPartIsExplained(Element part) {
    String explained =
        IntStream.range(0, part.getChildNodes().getLength())
            .mapToObj(i -> part.getChildNodes().item(i))
            .filter(child -> child.getNodeName().equals("xs:annotation"))
            .map(child -> child.getTextContent().strip())
            .reduce("", String::concat);

    assertThat(explained).as(part.getNodeName() + " " + part.getAttribute("name")).isNotEmpty();
  }

  @Test
  void thereIsMuchToExplain() {
    assertThat(SchemaNames.toBeExplained().count()).isGreaterThan(200);
  }
}
