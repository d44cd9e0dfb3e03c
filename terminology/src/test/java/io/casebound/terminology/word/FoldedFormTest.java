package io.casebound.terminology.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldedFormTest {
  @ParameterizedTest
  @CsvSource({
    "Tumour, tumor",
    "HAEMATOMA, hematoma",
    "İĞNE, igne",
    "naïve Café, naive cafe",
    "Sjögren’s, sjogren",
    "TGF-β1, tgf beta 1",
    "H₂O, h 2 o",
    "ﬀﬁ Ⅸ, fffi ix",
    "Größe, grosse",
    "anaesthetised, anesthetized",
    "diarrhoea, diarrhea",
    "toe, toe",
    "aerobic, aerobic",
  })
  void foldsWriting(String text, String form) {
    assertThat(FoldedForm.of(text)).isEqualTo(form);
  }
}
