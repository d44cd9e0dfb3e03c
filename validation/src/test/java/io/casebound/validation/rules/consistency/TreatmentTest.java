package io.casebound.validation.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentTest {
  private static final List<Treatment> ALL = Treatment.load();

  @ParameterizedTest
  @CsvSource({
    "after adjuvant radiotherapy,radiotherapy",
    "Irradiated twice,radiotherapy",
    "given prednisolone,corticosteroid treatment",
    "transarterial chemoembolisation,embolization"
  })
  void isNamedByItsNames(String text, String treatment) {
    assertThat(ALL)
        .filteredOn(each -> each.firstNamedIn(text).isPresent())
        .extracting(Treatment::name)
        .contains(treatment);
  }

  @ParameterizedTest
  @CsvSource({
    "20 Gy were given,radiotherapy",
    "four cycles,chemotherapy",
    "rituximab was given,immunotherapy",
    "low-molecular-weight heparin,anticoagulation"
  })
  void isToldByFurtherWords(String text, String treatment) {
    assertThat(ALL)
        .filteredOn(each -> each.isToldIn(text) && each.firstNamedIn(text).isEmpty())
        .extracting(Treatment::name)
        .contains(treatment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a radiograph of the knee", "energy", "the flapping tremor"})
  void isNotToldByOtherWords(String text) {
    assertThat(ALL).noneMatch(each -> each.isToldIn(text));
  }

  @Test
  void namesAreUnique() {
    assertThat(ALL).isNotEmpty().extracting(Treatment::name).doesNotHaveDuplicates();
  }

  @Test
  void findsTheFirstPlace() {
    Treatment radiotherapy = ALL.get(0);
    assertThat(radiotherapy.firstNamedIn("No radiation, no radiotherapy"))
        .contains(new TextRange(17, 29));
  }
}
