package io.casebound.validation.rules.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rules;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.SampleText;
import io.casebound.validation.rules.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRulesTest {
  private static final String BY_PATIENT =
      "The patient gave informed consent to the publication of this report and its images.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 7-year-old girl fell.",
        "A six-month-old boy fell.",
        "A fifteen-year-old boy fell.",
        "Here a five-year-old boy fell.",
        "A 3 days old infant fell."
      })
  void asksWhoConsentsForChild(String told) {
    assertThat(said("## Case\n\n" + told + "\n\n## Consent\n\n" + BY_PATIENT))
        .contains("CONSENT-OF-CHILD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 16-year-old girl fell.",
        "A fifty-year-old man fell.",
        "A twenty-five-year-old man fell.",
        "A thirty two year old man fell.",
        "A 30-year-old woman fell with her 3-year-old daughter.",
        "A patient fell."
      })
  void takesNoOtherPatientForChild(String told) {
    assertThat(said("## Case\n\n" + told + "\n\n## Consent\n\n" + BY_PATIENT))
        .doesNotContain("CONSENT-OF-CHILD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The guardian consented to the publication.",
        "Parental consent to publication was obtained.",
        "The operation was done with consent.",
        "Consent to this report was not required.",
        "It was seen again."
      })
  void asksNothingWhereParentConsentsOrNobody(String statement) {
    assertThat(said("## Case\n\nA 7-year-old girl fell. " + statement))
        .doesNotContain("CONSENT-OF-CHILD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The patient died.",
        "She suddenly passed away at home.",
        "The infant was pronounced dead."
      })
  void asksWhoConsentsForTheDead(String told) {
    assertThat(said("## Case\n\n" + told + "\n\n## Consent\n\n" + BY_PATIENT))
        .contains("CONSENT-OF-DECEASED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The patient's father died.",
        "The patient has not died.",
        "Symptoms died down.",
        "Patients have died of it [1]."
      })
  void takesNoOtherDeathForThePatients(String told) {
    assertThat(said("## Case\n\n" + told + "\n\n## Consent\n\n" + BY_PATIENT))
        .doesNotContain("CONSENT-OF-DECEASED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The patient consented to the publication before her death.",
        "The committee waived consent to publication.",
        "Her husband consented to the publication."
      })
  void asksNothingWhereDeathWasThoughtOf(String statement) {
    assertThat(said("## Case\n\nThe patient died.\n\n## Consent\n\n" + statement))
        .doesNotContain("CONSENT-OF-DECEASED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photograph of the specimen of the patient.",
        "Photograph of a fruit.",
        "Radiograph of the patient."
      })
  void takesNoOtherPictureForThatOfThePatient(String caption) {
    assertThat(
            said(
                "## Case\n\nSeen (Figure 1).\n\n**Figure 1.** "
                    + caption
                    + "\n\n## Consent\n\nThe patient consented to this report."))
        .doesNotContain("PHOTOGRAPH-UNCONSENTED");
  }

  @Test
  void asksNoReviewOfStonesForEthics() {
    assertThat(said("## Methods\n\nStones were weighed.")).doesNotContain("ETHICS-UNSTATED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We performed a systematic review. It is in PROSPERO (CRD42020123456).",
        "We conducted a randomized controlled trial (NCT01234567).",
        "Smith performed a systematic review.",
        "We read a systematic review."
      })
  void asksNoRegistrationOfWhatIsRegisteredOrOfOthers(String text) {
    assertThat(said("## Methods\n\n" + text)).doesNotContain("REGISTRATION-UNSTATED");
  }

  @Test
  void wordListsAreInOrder() {
    assertThat(WordFile.lines(Consents.class, "proxies.txt")).isSorted();
  }

  private static ImmutableList<String> said(String markdown) {
    ReviewContext review = SampleText.review("# A fall\n\n" + markdown + "\n");
    return Rules.check(new StatementRules().rules(), review).stream()
        .map(Remark::rule)
        .collect(ImmutableList.toImmutableList());
  }
}
