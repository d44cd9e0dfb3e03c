package io.casebound.validation.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw Mr. Lindqvist again|Mr. Lindqvist",
        "We saw Mrs Amina Yusuf again|Mrs Amina Yusuf",
        "We saw Ms O'Hara again|Ms O'Hara",
        "We saw Mr. T. again|Mr. T",
        "We saw the patient, Jonas Weber, again|patient, Jonas Weber",
        "We saw a man named Priya Nair again|man named Priya Nair",
        "We saw patient J.K. again|patient J.K.",
        "We saw the patient (M. R.) again|patient (M. R.",
        "J.K., a 27-year-old man, came|J.K.",
        "He left. M.R. was a 9 month old boy|M.R."
      })
  void findsNamesAndInitials(String text, String name) {
    assertThat(said("PATIENT-NAMED", text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MR images and MS lesions",
        "the patient (CT showed fat)",
        "the patient, Crohn disease, and more",
        "In patient A the tumour",
        "a woman, Gravida 2 Para 1, came",
        "the relative mobility (Mr) of it",
        "In the U.K., a 30-year-old man came",
        "J.K., who is an old friend, came"
      })
  void takesOtherCapitalsForNoNames(String text) {
    assertThat(said("PATIENT-NAMED", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His hospital number was 4711893.|hospital number was 4711893",
        "kept under MRN 00731942.|MRN 00731942",
        "Case file no. 88/2014 was|Case file no. 88/2014",
        "The histology number was S14-22871.|histology number was S14-22871"
      })
  void findsRecordNumbers(String text, String number) {
    assertThat(said("RECORD-NUMBER", text)).containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He wrote from anna.kruse@example.org.|anna.kruse@example.org",
        "Call +44 20 7946 0018 for it|+44 20 7946 0018",
        "Her telephone number is (555) 014-2277.|telephone number is (555) 014-2277",
        "He lives at 17 Linden Street now|17 Linden Street"
      })
  void findsWaysToThePatient(String text, String way) {
    assertThat(said("CONTACT-IN-CASE", text)).containsExactly(way);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a flow of +12 mL and +3",
        "2 patients fell in the street",
        "mobile lesions of 3 cm in 4 patients",
        "10 @ 5 Hz"
      })
  void takesOtherNumbersForNoWay(String text) {
    assertThat(said("CONTACT-IN-CASE", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Clinical photographs of the eyelids.|eyelids",
        "Extraoral view of the patient.|Extraoral",
        "Rash on the cheek and the trunk.|cheek",
      })
  void saysFacesThatNobodyConsentedTo(String caption, String place) {
    assertThat(said("FACE-UNCONSENTED", "**Figure 1.** " + caption)).containsExactly(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CT of the face of the patient.",
        "Photomicrograph of a biopsy of the cheek.",
        "The patient with a face mask.",
        "Surgical view of the facial nerve.",
        "Swelling of the cheek over time.",
      })
  void letsOtherPicturesThanFacesBe(String caption) {
    assertThat(said("FACE-UNCONSENTED", "**Figure 1.** " + caption)).isEmpty();
  }

  @Test
  void asksForTheAgeInPlaceOfADateOfBirth() {
    assertThat(advice("She was born on 3 May 1994.")).contains("age");
    assertThat(advice("She came on 3 May 1994.")).contains("onset");
  }

  private static String advice(String paragraph) {
    return Said.remarks(new PrivacyRules(), "DATE-EXACT", paragraph)
        .get(0)
        .fix()
        .orElseThrow()
        .advice();
  }

  private static ImmutableList<String> said(String rule, String paragraph) {
    return Said.of(new PrivacyRules(), rule, paragraph);
  }
}
