package io.casebound.validation.rules.abbreviations;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionsTest {
  @ParameterizedTest
  @CsvSource({
    "Inflammatory myofibroblastic tumor (IMT) is rare,IMT,Inflammatory myofibroblastic tumor",
    "by soft-tissue tumours (STTs) of,STT,soft-tissue tumours",
    "of the magnetic resonance imaging (MRI; Figure 1) showed,MRI,magnetic resonance imaging",
    "the Ki-67 labelling index (LI) was,LI,labelling index",
    "a C-reactive protein (CRP) of,CRP,C-reactive protein"
  })
  void findsLongAndShortForm(String text, String shortForm, String longForm) {
    SourceText source = SourceText.of(text);
    assertThat(Introductions.in(source))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.shortForm()).isEqualTo(shortForm);
              assertThat(found.longForm().of(source)).isEqualTo(longForm);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The knee was swollen (Figure 1).",
        "a tumour (arrow)",
        "was given (BID)",
        "It grew. Magnetic imaging: resonance (MRI)",
        "IMT (IMT)",
        "(ABC)",
        "large (12 x 3 cm)"
      })
  void findsNothingElse(String text) {
    assertThat(Introductions.in(SourceText.of(text))).isEmpty();
  }

  @Test
  void meaningIsTheSameInThePluralAndInBritishSpelling() {
    Introduction one = Introductions.in(SourceText.of("soft-tissue tumour (STT)")).get(0);
    Introduction other = Introductions.in(SourceText.of("Soft tissue tumors (STTs)")).get(0);
    assertThat(one.meansTheSameAs(other)).isTrue();
  }

  @Test
  void meaningDiffersWithTheWords() {
    Introduction one = Introductions.in(SourceText.of("computed tomography (CT)")).get(0);
    Introduction other = Introductions.in(SourceText.of("connective tissue (CT)")).get(0);
    assertThat(one.meansTheSameAs(other)).isFalse();
  }
}
