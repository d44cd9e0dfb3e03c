package io.casebound.terminology.abbreviation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        "magnetic resonance imaging [MRI] showed | MRI | magnetic resonance imaging",
        "the barrier (blood-brain barrier, BBB) | BBB | blood-brain barrier",
        "an ultrasound scan (or US) | US | ultrasound scan",
        "idiopathic interstitial pneumonias (IIPs) | IIPs | idiopathic interstitial pneumonias",
      })
  void findsShortAndLongForm(String text, String shortForm, String longForm) {
    assertFound(text, shortForm, longForm);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rise of testosterone (T) in blood | T | testosterone",
        "with estrone (E1) and others | E1 | estrone",
        "the 17 beta-oestradiol (E2) level | E2 | 17 beta-oestradiol",
        "two-dimensional (2D) echocardiography | 2D | two-dimensional",
        "forced expiratory volume in 1 second (FEV(1.0)) | FEV(1.0) | forced expiratory volume in 1 second",
        "the tidal volume (V(T)) fell | V(T) | tidal volume",
        "intracellular free Ca2+ concentration ([Ca2+]i) | [Ca2+]i | intracellular free Ca2+ concentration",
        "adenosine 3',5'-cyclic monophosphate (cAMP) | cAMP | adenosine 3',5'-cyclic monophosphate",
        "tumour necrosis factor alpha (TNF-α) | TNF-α | tumour necrosis factor alpha",
        "extensively drug-resistant (XDR) strains | XDR | extensively drug-resistant",
        "12-O-tetradecanoylphorbol-13-acetate (TPA) | TPA | 12-O-tetradecanoylphorbol-13-acetate",
        "multiple endocrine neoplasia syndrome type 1 (MEN-1) | MEN-1 | multiple endocrine neoplasia syndrome type 1",
      })
  void findsFormsThatAreNoPlainInitials(String text, String shortForm, String longForm) {
    assertFound(text, shortForm, longForm);
  }

  private static void assertFound(String text, String shortForm, String longForm) {
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
        "University of Florida (USA)",
        "the internal carotid artery (A), carotid stenosis (C) and brain (B)",
        "(IMT)",
        "tumor (",
        "",
      })
  void findsNoneWhereNoneIsDefined(String text) {
    assertThat(Abbreviations.definedIn(text)).isEmpty();
  }

  @Test
  void readsListsOfAbbreviations() {
    assertThat(
            Abbreviations.definedIn(
                "Abbreviations: CT, computed tomography; MRI: magnetic resonance imaging; "
                    + "GCT = giant cell tumor."))
        .extracting(each -> each.shortForm() + "=" + each.longForm())
        .containsExactly(
            "CT=computed tomography", "MRI=magnetic resonance imaging", "GCT=giant cell tumor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A, axial image; B, bone window.",
        "CT, sonography and tomography were done.",
        "MRI: the mass had grown.",
      })
  void takesNoOtherSentenceForAList(String text) {
    assertThat(Abbreviations.definedIn(text)).isEmpty();
  }

  @Test
  void doesNotReachAcrossSentences() {
    assertThat(Abbreviations.definedIn("It was a giant cell tumor. (GCT) It grew.")).isEmpty();
  }

  @Test
  void findsAnAbbreviationInsideAnother() {
    assertThat(
            Abbreviations.definedIn(
                "positron emission tomography (PET (with contrast medium (CM)))"))
        .extracting(Abbreviation::shortForm)
        .contains("CM");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "((A)", "a (B) ", "abcdefgh", "(AB", "]", "aA(aA)", "AB, a;"})
  @Timeout(value = 20, unit = SECONDS)
  void readsEndlessNonsenseInLittleTime(String nonsense) {
    Abbreviations.definedIn(nonsense.repeat(200_000));
  }
}
