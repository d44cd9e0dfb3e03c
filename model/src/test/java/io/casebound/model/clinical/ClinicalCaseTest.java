package io.casebound.model.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicalCaseTest {
  private static final CodeableConcept ALK = new CodeableConcept("ALK", ImmutableList.of());

  private static ClinicalCase.Builder caseOfSomeone() {
    return ClinicalCase.builder(
        "case-1", new Patient("patient-1", Optional.empty(), Sex.UNKNOWN, Optional.empty()));
  }

  private static Specimen specimen(String id) {
    return new Specimen(id, Optional.empty(), Optional.empty());
  }

  @Test
  void isEmptyButForWhatWasPutIn() {
    ClinicalCase made =
        caseOfSomeone().addConcern(Finding.builder(ALK, Presence.ABSENT).build()).build();

    assertThat(made.concerns()).hasSize(1);
    assertThat(made.concerns().get(0).time()).isEqualTo(ClinicalTime.UNKNOWN);
    assertThat(made.diagnoses()).isEmpty();
    assertThat(made.consent()).isEmpty();
  }

  @Test
  void knowsEverySpecimenThatAResultNames() {
    Immunostain stain = Immunostain.builder(ALK, StainResult.POSITIVE).specimen("biopsy").build();

    assertThat(caseOfSomeone().addSpecimen(specimen("biopsy")).addImmunostain(stain).build())
        .extracting(ClinicalCase::immunohistochemistry)
        .isEqualTo(ImmutableList.of(stain));
    assertThatThrownBy(() -> caseOfSomeone().addImmunostain(stain).build())
        .hasMessage("there is no specimen \"biopsy\"");
    assertThatThrownBy(
            () -> caseOfSomeone().addSpecimen(specimen("a")).addSpecimen(specimen("a")).build())
        .hasMessage("two specimens bear the id \"a\"");
  }

  @Test
  void keepsTextsWithSingleSpaces() {
    assertThat(new CodeableConcept("  knee\n\t pain ", ImmutableList.of()).text())
        .isEqualTo("knee pain");
    assertThat(new CodeableConcept("5\u00A0mm", ImmutableList.of()).text()).isEqualTo("5\u00A0mm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "a\u0000b", "a\u000Bb", "\uD800", "\uFFFE"})
  void refusesTextsThatAreBlankOrNoXml(String text) {
    assertThatThrownBy(() -> new CodeableConcept(text, ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "a b", "ä", "-a", "a:b"})
  void refusesWhatIsNoIdentifier(String id) {
    assertThatThrownBy(() -> specimen(id)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFusionPartnerNeedsAFusion() {
    assertThatThrownBy(
            () ->
                MolecularTest.builder(ALK, ALK, MolecularResult.DETECTED)
                    .alteration(Alteration.MUTATION)
                    .fusionPartner(ALK)
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aReportHasManuscriptOrCase() {
    assertThatThrownBy(() -> new CaseReport(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
