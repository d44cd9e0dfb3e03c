package io.casebound.terminology.abbreviation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AbbreviationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An inflammatory myofibroblastic tumor (IMT) is rare. | IMT | inflammatory myofibroblastic tumor",
        "the anaplastic lymphoma kinase (ALK) gene | ALK | anaplastic lymphoma kinase",
        "by computed tomography (CT; Siemens, Erlangen) | CT | computed tomography",
        "IMT (inflammatory myofibroblastic tumor) is rare | IMT | inflammatory myofibroblastic tumor",
        "fluorescence in situ hybridization (FISH) | FISH | fluorescence in situ hybridization",
        "white blood cells (WBCs) were normal | WBCs | white blood cells",
      })
  void findsShortAndLongForm(String text, String shortForm, String longForm) {
    assertThat(Abbreviations.definedIn(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.shortForm()).isEqualTo(shortForm);
              assertThat(found.longForm()).isEqualTo(longForm);
              assertThat(found.shortRange().of(text)).isEqualTo(shortForm);
              assertThat(found.longRange().of(text)).isEqualTo(longForm);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the proximal tibia (figure 1)",
        "in nine patients (Table 2)",
        "ALK (2p23) rearrangement",
        "a mass (3 cm)",
        "(IMT)",
        "tumor (",
        "",
      })
  void findsNoneWhereNoneIsDefined(String text) {
    assertThat(Abbreviations.definedIn(text)).isEmpty();
  }

  @Test
  void doesNotReachAcrossSentences() {
    assertThat(Abbreviations.definedIn("It was a giant cell tumor. (GCT) It grew.")).isEmpty();
  }
}
