package io.casebound.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlReadersTest {
  private static final ImmutableMap<String, String> ENTITIES = ImmutableMap.of("alpha", "α");

  private static String text(String xml) throws XMLStreamException {
    XMLStreamReader2 reader = XmlReaders.open(Source.of("a.xml", xml), ENTITIES::get);
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  @Test
  void resolvesEntitiesThatTheCallerKnows() throws XMLStreamException {
    assertThat(text("<!DOCTYPE p PUBLIC '-//X' 'x.dtd'><p>IFN-&alpha;</p>")).isEqualTo("IFN-α");
  }

  @Test
  void endsAtAnEntityThatNobodyKnows() {
    assertThatThrownBy(() -> text("<!DOCTYPE p PUBLIC '-//X' 'x.dtd'><p>&omega;</p>"))
        .isInstanceOf(XMLStreamException.class);
  }

  @Test
  void tellsWhereEachEventStartsInTheSource() throws XMLStreamException {
    String xml = "<p>\uD83E\uDDB4 &#945;<b>ALK</b></p>";
    XMLStreamReader2 reader = XmlReaders.open(Source.of("a.xml", xml), ENTITIES::get);

    while (!(reader.next() == XMLStreamConstants.START_ELEMENT
        && reader.getLocalName().equals("b"))) {
      assertThat(reader.hasNext()).isTrue();
    }

    assertThat(reader.getLocationInfo().getStartingCharOffset()).isEqualTo(xml.indexOf("<b>"));
  }

  @Test
  void loadsNothingFromOutside(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hidden", StandardCharsets.UTF_8);
    String xml = "<!DOCTYPE p [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><p>a&e;b</p>";

    assertThatThrownBy(() -> text(xml))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageNotContaining("hidden");
  }

  @Test
  void readsNoExternalSubset(@TempDir Path folder) throws IOException {
    Path dtd = folder.resolve("evil.dtd");
    Files.writeString(dtd, "<!ENTITY omega 'hidden'>", StandardCharsets.UTF_8);
    String xml = "<!DOCTYPE p SYSTEM '" + dtd.toUri() + "'><p>&omega;</p>";

    assertThatThrownBy(() -> text(xml)).isInstanceOf(XMLStreamException.class);
  }

  static Stream<Arguments> hostileInputs() {
    return Map.of(
            "an entity bomb", bomb(),
            "an entity that names itself",
                "<!DOCTYPE p [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><p>&a;</p>",
            "100,000 nested elements", "<s>".repeat(100_000) + "</s>".repeat(100_000),
            "10,000 attributes", attributes(10_000),
            "an attribute of 4 million characters", "<p a='" + "x".repeat(4_000_000) + "'/>",
            "many uses of one entity",
                "<!DOCTYPE p [<!ENTITY a 'aaaaaaaaaa'>]><p>" + "&a;".repeat(100_000) + "</p>",
            "an end that never comes", "<p>" + "a".repeat(1_000_000))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileInputs")
  void endsWithAnErrorSoon(String name, String xml) {
    assertThat(name).isNotEmpty();
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertThatThrownBy(() -> text(xml)).isInstanceOf(XMLStreamException.class));
  }

  /** Eight levels of ten: a hundred million letters from a few hundred. */
  private static String bomb() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE p [<!ENTITY e0 'ha'>");
    for (int i = 1; i <= 8; i++) {
      xml.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
    }
    return xml.append("]><p>&e8;</p>").toString();
  }

  private static String attributes(int count) {
    StringBuilder xml = new StringBuilder("<p");
    for (int i = 0; i < count; i++) {
      xml.append(" a" + i + "='x'");
    }
    return xml.append("/>").toString();
  }
}
