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
