package io.casebound.citations.lookup.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Follow-up of TNF-α in tumours | FOLLOW UP OF TNF-ALPHA IN TUMORS",
        "Haemangioma & oedema: a review | Hemangioma and edema—a review.",
        "Randomised trials | Randomized trials",
        "The D&apos;Hondt <i>method</i> | The D’Hondt method",
        "Solitary fibrous tumor of the pleura | Solitary fibrous tumor of the pleura: imaging features",
      })
  void takesSpellingsOfOneTitleForTheSame(String one, String other) {
    assertThat(compare(one, other)).isEqualTo(Agreement.SAME);
    assertThat(compare(other, one)).isEqualTo(Agreement.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bias-Adversarial Augmentation towards Model Debiasing | Bias-Adversarial Augmentation for Model Debiasing",
        "Solitary fibrous tumor of the pleura | Solitary fibrous tumor of the pleura: part 2",
        "Crizotinib in inflammatory myofibroblastic tumour | Crizotinib for inflammatory myofibroblastic sarcoma",
      })
  void takesATitleWithAnErrorForNearlyTheSame(String one, String other) {
    assertThat(compare(one, other)).isEqualTo(Agreement.NEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chordoma of the clivus: a case report | Schwannoma of the orbit: a case report",
        "Crizotinib in ALK-positive IMT | Crizotinib in patients with advanced lung cancer: results",
      })
  void tellsTitlesApartThatShareWhatManyShare(String one, String other) {
    assertThat(compare(one, other)).isEqualTo(Agreement.DIFFERENT);
  }

  private static Agreement compare(String one, String other) {
    return TitleText.of(one).compare(TitleText.of(other));
  }
}
