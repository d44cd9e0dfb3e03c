package io.casebound.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.remark.Severity;
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
  void weighsMissingConsentAsAnError() {
    assertThat(Profiles.care().item("13")).map(Item::absent).contains(Severity.ERROR);
  }

  @Test
  void refusesWhatIsNoXml() {
    assertThatThrownBy(() -> ProfileXml.read(Source.of("mine.xml", "<profile>")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("mine.xml");
  }
}
