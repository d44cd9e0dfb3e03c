package io.casebound.validation.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.validation.rules.SampleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountPhrasesTest {
  @ParameterizedTest
  @CsvSource({
    "three lesions,3,lesion",
    "two pulmonary nodules,2,pulmonary nodule",
    "both tumors,2,tumour",
    "there were 14 metastases,14,metastasis"
  })
  void readsNumberAndNoun(String text, int number, String what) {
    assertThat(CountPhrases.in(SampleText.review("## Case\n\n" + text + "\n")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.number()).isEqualTo(number);
              assertThat(found.what()).isEqualTo(what);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lesions",
        "one of the lesions",
        "2-3 lesions",
        "grade 2 lesions",
        "at least two lesions",
        "two other lesions",
        "T2 lesions",
        "3.5 cm masses"
      })
  void readsNothingElse(String text) {
    assertThat(CountPhrases.in(SampleText.review("## Case\n\n" + text + "\n"))).isEmpty();
  }
}
