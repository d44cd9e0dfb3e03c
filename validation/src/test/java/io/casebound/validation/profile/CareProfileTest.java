package io.casebound.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.remark.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

class CareProfileTest {

  @Test
  void holdsThe30ItemsInTheirOrder() {
    assertThat(Profiles.care().items())
        .extracting(Item::id)
        .containsExactly(
            "1", "2", "3a", "3b", "3c", "3d", "4", "5a", "5b", "5c", "5d", "6", "7", "8a", "8b",
            "8c", "8d", "9a", "9b", "9c", "10a", "10b", "10c", "10d", "11a", "11b", "11c", "11d",
            "12", "13");
  }

  @Test
  void isValidByTheSchema() {
    assertThatCode(
            () ->
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(Profiles.class.getResource("profile.xsd")))
                    .newValidator()
                    .validate(new StreamSource(resource("care.xml"))))
        .doesNotThrowAnyException();
  }

  @Test
  void tellsOfEachItemWhatIsMissingWhereItIsPartial() {
    assertThat(Profiles.care().items())
        .flatExtracting(item -> item.criteria().partial())
        .extracting(Criterion::missing)
        .doesNotContain("");
  }

  @Test
  void weighsMissingConsentAsAnError() {
    assertThat(Profiles.care().item("13")).map(Item::absent).contains(Severity.ERROR);
  }

  @Test
  void refusesWhatIsNoXml() {
    assertThatThrownBy(() -> ProfileXml.read(Source.of("mine.xml", "<profile>")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("mine.xml");
  }

  private static InputStream resource(String name) throws IOException {
    return Objects.requireNonNull(Profiles.class.getResource(name)).openStream();
  }
}
