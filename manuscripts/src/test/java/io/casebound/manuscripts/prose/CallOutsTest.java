package io.casebound.manuscripts.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.CallOut;
import io.casebound.model.FloatKind;
import io.casebound.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallOutsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seen on the radiograph (figure 1). | figure 1 | 1",
        "(Fig. 2A) | Fig. 2A | 2",
        "(Fig.3) | Fig.3 | 3",
        "Figures 2A–C and 3 show | Figures 2A–C and 3 | 2 3",
        "Figs. 1-3 | Figs. 1-3 | 1 2 3",
        "Figures 1, 2, and 4 | Figures 1, 2, and 4 | 1 2 4",
        "(Fig. 1a, b and 2) | Fig. 1a, b and 2 | 1 2",
        "(Figure 4(b)) | Figure 4(b) | 4",
        "FIGURE 5 | FIGURE 5 | 5",
        "(Figure. 5) | Figure. 5 | 5",
        "Fig. 1 and Fig. 2 | Fig. 1 and Fig. 2 | 1 2",
        "Figure S1 | Figure S1 | S1",
        "Supplementary Figures S1–S3 | Supplementary Figures S1–S3 | S1 S2 S3",
        "Figure 1 a mass | Figure 1 | 1",
        "in Figure 1 and 3 months later | Figure 1 | 1",
        "(Figure 1, 2 cm wide) | Figure 1 | 1",
        "as Figures 12–14 | Figures 12–14 | 12 13 14",
      })
  void findsFigures(String text, String words, String labels) {
    CallOut callOut = single(text);
    assertThat(callOut.kind()).isEqualTo(FloatKind.FIGURE);
    assertThat(text.substring(callOut.start(), callOut.end())).isEqualTo(words);
    assertThat(String.join(" ", callOut.labels())).isEqualTo(labels);
    assertThat(callOut.span().start()).isEqualTo(callOut.start());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Table 1) | 1",
        "Tables I–III list | I II III",
        "Supplementary Table 1 | S1",
        "Supplementary Table S1 | S1",
        "(Tab. 2) | 2",
        "Tables 1 and 2 | 1 2",
      })
  void findsTables(String text, String labels) {
    CallOut callOut = single(text);
    assertThat(callOut.kind()).isEqualTo(FloatKind.TABLE);
    assertThat(String.join(" ", callOut.labels())).isEqualTo(labels);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were mitotic figures. P53 was lost.",
        "It was put on the tables. S100 was."
      })
  void endsSentencesWithFigures(String text) {
    assertThat(CallOuts.in(SourceText.of(text))).isEmpty();
  }

  @Test
  void keepsFiguresAndTablesApart() {
    assertThat(CallOuts.in(SourceText.of("Figure 1 and Table 2 and figures 3, 4")))
        .extracting(callOut -> callOut.kind() + " " + callOut.labels())
        .containsExactly("FIGURE [1]", "TABLE [2]", "FIGURE [3, 4]");
  }

  @ParameterizedTest
  @CsvSource({
    "a vegetable 2 days later",
    "the patient was put on the table",
    "a stable 3 cm mass",
    "configure 2 pumps",
    "tablets 2 mg twice daily",
    "in this figure we see",
  })
  void leavesOtherWordsAlone(String text) {
    assertThat(CallOuts.in(SourceText.of(text))).isEmpty();
  }

  private static CallOut single(String text) {
    assertThat(CallOuts.in(SourceText.of(text))).hasSize(1);
    return CallOuts.in(SourceText.of(text)).get(0);
  }
}
