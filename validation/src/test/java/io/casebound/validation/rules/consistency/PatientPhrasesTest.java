package io.casebound.validation.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.SampleText;
import io.casebound.validation.rules.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientPhrasesTest {
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
    assertThat(phrases(text))
        .singleElement()
        .satisfies(
            phrase -> {
              assertThat(phrase.printedAge()).isEqualTo(age);
              assertThat(phrase.sex()).contains(sex);
            });
  }

  @Test
  void takesNoSexFromAnotherPerson() {
    assertThat(phrases("A 19-year-old patient with a healthy woman"))
        .extracting(PatientPhrase::sex)
        .containsExactly(Optional.empty());
  }

  @Test
  void seesNoPhraseInRangesAndDurations() {
    assertThat(phrases("aged 12-19 years, a 3-year history, 1.5-year-old")).isEmpty();
  }

  @Test
  void spansAgeAndSex() {
    ReviewContext review = SampleText.review("## Case\n\nHere a 19-year-old healthy man came.\n");
    Words words = Words.of(review);
    assertThat(PatientPhrases.of(review).in(Passage::isBody))
        .extracting(phrase -> words.printed(phrase.from(), phrase.to()))
        .containsExactly("19-year-old healthy man");
  }

  private static ImmutableList<PatientPhrase> phrases(String text) {
    return PatientPhrases.of(SampleText.review("## Case\n\n" + text + "\n")).in(Passage::isBody);
  }
}
