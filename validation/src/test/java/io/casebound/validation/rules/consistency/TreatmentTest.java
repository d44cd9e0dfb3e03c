package io.casebound.validation.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.SampleText;
import io.casebound.validation.rules.Words;
import java.util.List;
import java.util.stream.IntStream;
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
        .filteredOn(each -> isNamedIn(each, text))
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
        .filteredOn(
            each -> each.isToldIn(any -> true, SampleText.words(text)) && !isNamedIn(each, text))
        .extracting(Treatment::name)
        .contains(treatment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a radiograph of the knee", "energy", "the flapping tremor"})
  void isNotToldByOtherWords(String text) {
    assertThat(ALL).noneMatch(each -> each.isToldIn(any -> true, SampleText.words(text)));
  }

  @Test
  void namesAreUnique() {
    assertThat(ALL).isNotEmpty().extracting(Treatment::name).doesNotHaveDuplicates();
  }

  @Test
  void isNamedByAllWordsOfAPhrase() {
    Treatment radiotherapy = ALL.get(0);
    Words words = SampleText.words("No radiation, but radiation-therapy");
    assertThat(IntStream.range(0, 6).map(index -> radiotherapy.namedAt(index, words)))
        .containsExactly(0, 0, 0, 0, 3, 0);
  }

  private static boolean isNamedIn(Treatment treatment, String text) {
    Words words = SampleText.words(text);
    Passage passage = words.passages().get(0);
    return IntStream.range(passage.first(), passage.end())
        .anyMatch(index -> treatment.namedAt(index, words) > 0);
  }
}
