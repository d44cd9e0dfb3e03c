package io.casebound.manuscripts.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.casebound.model.io.UnreadableInputException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadableTest {
  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("<TEI/>", "case.xml:1:1: is XML with the root element <TEI>"),
        Arguments.of("<html><article><p/></article></html>", "case.xml:1:1: is XML with"),
        Arguments.of("<article>\n<body><p>a</body></article>", "case.xml:2:16: is not well-formed"),
        Arguments.of("<article><body><p>a", "is not well-formed"),
        Arguments.of("<article><body><p>&nothing;</p></body></article>", "case.xml:1:19: uses the"),
        Arguments.of(
            "<!DOCTYPE article [<!ENTITY m '<b/>'>]><article><body><p>&m;</p></body></article>",
            "declares the entity &m;"),
        Arguments.of("<a>".repeat(600) + "</a>".repeat(600), "beyond what an article needs"),
        Arguments.of(
            "<article><body>" + "<sec>".repeat(100) + "</sec>".repeat(100) + "</body></article>",
            "nests sections deeper"),
        Arguments.of(
            "<article><body><p>" + "word ".repeat(300_000) + "</p></body></article>",
            "has a paragraph of more than"),
        Arguments.of(
            "<article><body>" + "<p/>".repeat(500_001) + "</body></article>",
            "has more than 250000 elements"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void saysInOneSentenceWhatIsWrongAndWhere(String xml, String message) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThatThrownBy(() -> JatsSample.parse(xml))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(message)
                .hasMessageStartingWith("case.xml:")
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("\n"));
  }

  @Test
  void expandsNoEntityBomb() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE article [<!ENTITY e0 'ha'>");
    for (int i = 1; i <= 9; i++) {
      xml.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
    }
    xml.append("]><article><body><p>&e9;</p></body></article>");

    assertThatThrownBy(() -> JatsSample.parse(xml.toString()))
        .isInstanceOf(UnreadableInputException.class);
  }

  @Test
  void readsTheEntitiesThatADocumentDeclares() throws UnreadableInputException {
    assertThat(
            JatsSample.parse(
                    "<!DOCTYPE article [<!ENTITY hosp 'City Hospital'>]>"
                        + "<article><body><p>At &hosp;, 5&nbsp;mm &lt; &alpha;</p></body></article>")
                .body()
                .get(0)
                .paragraphs()
                .map(paragraph -> paragraph.text().value()))
        .containsExactly("At City Hospital, 5 mm < α");
  }
}
