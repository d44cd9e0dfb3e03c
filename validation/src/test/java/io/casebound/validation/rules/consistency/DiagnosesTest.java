package io.casebound.validation.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rules;
import io.casebound.validation.rules.SampleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "An osteosarcoma.",
        "No chondrosarcoma is seen.",
        "A possible chondrosarcoma.",
        "The chondroblastic osteosarcoma.",
        "Osteogenic sarcoma.",
        "The patient's mother had a chondrosarcoma."
      })
  void letsCaptionsBeThatTellWhatTheTextTells(String caption) {
    assertThat(captionOnly("The biopsy showed an osteosarcoma.", caption)).isEmpty();
  }

  @Test
  void saysADiagnosisOfACaptionOnce() {
    assertThat(captionOnly("The biopsy showed a lipoma.", "An osteosarcoma. The osteosarcoma."))
        .singleElement()
        .extracting(Remark::message)
        .asString()
        .contains("osteosarcoma");
  }

  @Test
  void saysAFinalDiagnosisThatTitleAndAbstractLack() {
    assertThat(disagrees("He had a lipoma.", "The final diagnosis was an osteosarcoma. No lipoma."))
        .hasSize(1);
    assertThat(disagrees("He had a lipoma.", "The lipoma differs from an osteosarcoma.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had sarcoidosis.",
        "Endometriosis of the lung is rare.",
        "A chondrosarcoma of the heart is rarely seen.",
        "He may have had a chondrosarcoma.",
      })
  void saysADiseaseOfWhichTheTextHasNoWord(String front) {
    assertThat(disagrees(front, "The biopsy of the sarcoid-like lump showed a lipoma."))
        .hasSize(front.contains("sarcoidosis") ? 0 : 1);
    assertThat(disagrees(front, "The biopsy showed a lipoma.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had no signs of sarcoidosis.",
        "He had oesophagitis.",
        "The diagnosis and the prognosis are given.",
        "His mother had endometriosis.",
        "Buscou-se a presença de sintomas depressivos.",
      })
  void letsBeWhatTheTextHasInAnotherFormOrTheFrontDenies(String front) {
    assertThat(disagrees(front, "The biopsy showed esophageal lipoma.")).isEmpty();
  }

  @Test
  void letsAFrontBeThatTellsTheCaseItself() {
    String front = "He had sarcoidosis. " + "It was treated. ".repeat(200);
    assertThat(disagrees(front, "The biopsy showed a lipoma.")).isEmpty();
  }

  private static ImmutableList<Remark> captionOnly(String text, String caption) {
    return Rules.check(
        ImmutableList.of(new CaptionOnlyDiagnosis()),
        SampleText.review("# A case\n\n## Case\n\n" + text + "\n\nFigure 1: " + caption + "\n"));
  }

  private static ImmutableList<Remark> disagrees(String front, String text) {
    return Rules.check(
        ImmutableList.of(new DiagnosisDisagrees()),
        SampleText.review("# A case\n\n## Abstract\n\n" + front + "\n\n## Case\n\n" + text + "\n"));
  }
}
