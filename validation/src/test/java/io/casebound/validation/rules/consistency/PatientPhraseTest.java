package io.casebound.validation.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientPhraseTest {
  @ParameterizedTest
  @CsvSource({
    "A 19-year-old male came,19-year-old,MALE",
    "An 8 year old girl came,8-year-old,FEMALE",
    "Nineteen-year-old previously healthy Caucasian woman,19-year-old,FEMALE",
    "a 6-month-old boy,6-month-old,MALE",
    "a 74-yr-old gentleman,74-year-old,MALE",
    "a 19‐year‐old male,19-year-old,MALE"
  })
  void readsAgeAndSex(String text, String age, Sex sex) {
    assertThat(PatientPhrase.in(SourceText.of(text)))
        .singleElement()
        .satisfies(
            phrase -> {
              assertThat(phrase.printedAge()).isEqualTo(age);
              assertThat(phrase.sex()).contains(sex);
            });
  }

  @Test
  void takesNoSexFromAnotherPerson() {
    assertThat(PatientPhrase.in(SourceText.of("A 19-year-old patient with a healthy woman")))
        .extracting(PatientPhrase::sex)
        .containsExactly(Optional.empty());
  }

  @Test
  void seesNoPhraseInRangesAndDurations() {
    assertThat(PatientPhrase.in(SourceText.of("aged 12-19 years, a 3-year history, 1.5-year-old")))
        .isEmpty();
  }

  @Test
  void spansAgeAndSex() {
    SourceText text = SourceText.of("Here a 19-year-old healthy man came.");
    assertThat(PatientPhrase.in(text))
        .extracting(phrase -> text.value().substring(phrase.span().start(), phrase.span().end()))
        .containsExactly("19-year-old healthy man");
  }
}
