package io.casebound.validation.rules.sides;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.validation.rules.SampleText;
import io.casebound.validation.rules.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SidedPartsTest {
  @ParameterizedTest
  @CsvSource({
    "the left proximal tibia,LEFT,tibia",
    "left ventricular strain,LEFT,ventricle",
    "dilated RA,RIGHT,atrium",
    "right-sided knee pain,RIGHT,knee",
    "Both feet were swollen,BOTH,foot",
    "bilateral ovaries,BOTH,ovary",
    "of the right 2nd toe,RIGHT,toe",
    "the left coronary artery was,LEFT,coronary artery",
    "left masseteric,LEFT,masseteric"
  })
  void readsSideAndPart(String text, Side side, String part) {
    assertThat(SidedParts.in(SampleText.words(text)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.side()).isEqualTo(side);
              assertThat(found.part()).isEqualTo(part);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "right, knee",
        "left of the knee",
        "he left hospital",
        "upright knee",
        "the left side. Knee pain",
        "left and right"
      })
  void readsNothingElse(String text) {
    assertThat(SidedParts.in(SampleText.words(text))).isEmpty();
  }

  @Test
  void partsAreSingularWordsInOrder() {
    assertThat(WordFile.lines(SidedParts.class, "sided-parts.txt"))
        .allMatch(part -> part.matches("[a-z]+"));
  }

  @Test
  void wordsOfTheOtherSideAreInOrder() {
    assertThat(WordFile.lines(SideOnce.class, "other-side-words.txt")).isSorted();
  }
}
