package io.casebound.validation.rules.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.validation.rules.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentOfIncapableTest {
  private static final String CONSENT = " The patient gave consent to the publication.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A man with an intellectual disability was seen.",
        "She had Alzheimer's disease.",
        "He never regained consciousness.",
        "Brain death was stated on day 8.",
        "An 80-year-old woman with mental retardation came.",
      })
  void asksWhoConsentedForThePatient(String told) {
    assertThat(said(told + CONSENT)).containsExactly(CONSENT.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had mild dementia. The patient gave consent to the publication.",
        "His mother had dementia. The patient gave consent to the publication.",
        "He was comatose, and awoke on day 3. The patient gave consent to the publication.",
        "She had dementia. Her daughter gave consent to the publication.",
        "She had dementia. Consent to publication was given while she had capacity.",
        "She had dementia. Consent to publication was waived.",
        "A 7-year-old boy with intellectual disability. Consent to publication was given.",
        "The liver came from a brain dead, virus positive donor. The patient gave consent to the publication.",
        "She had dementia.",
      })
  void letsBeWhoCouldConsentOrWhoseProxyDid(String told) {
    assertThat(said(told)).isEmpty();
  }

  private static Iterable<String> said(String told) {
    return Said.of(new StatementRules(), "CONSENT-OF-INCAPABLE", told);
  }
}
