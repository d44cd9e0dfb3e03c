package io.casebound.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "A 19-year-old man.,a|19|-|year|-|old|man|.",
    "3.5cm and 1·5 m,3.5|cm|and|1·5|m",
    "T2 (IGF1R) x.,t2|(|igf1r|)|x|.",
    "ÄÉ naïve,äé|naïve"
  })
  void partsWordsNumbersAndMarks(String text, String expected) {
    Words words = SampleText.words(text);
    assertThat(
            words.passages().stream()
                .flatMapToInt(passage -> IntStream.range(passage.first(), passage.end()))
                .mapToObj(words::word)
                .toList())
        .isEqualTo(List.of(expected.split("\\|")));
  }

  @Test
  void findsAllPlacesOfAWordInOrder() {
    Words words = SampleText.words("Left knee, left hip, LEFT foot, leftover.");
    assertThat(words.places("left").mapToObj(words::printed))
        .containsExactly("Left", "left", "LEFT");
    assertThat(words.places("right")).isEmpty();
    assertThat(words.contains("leftover")).isTrue();
  }

  @Test
  void neighboursEndWithTheText() {
    Words words = Words.of(SampleText.review("# Title\n\n## Case\n\nOne two.\n\nThree.\n"));
    int three = words.places("three").findFirst().orElseThrow();
    assertThat(words.near(three, -1)).isEmpty();
    assertThat(words.near(three, 1)).isEqualTo(".");
    assertThat(words.near(three, 2)).isEmpty();
  }

  @Test
  void tellsWhereWordsStand() {
    Words words = SampleText.words("A 3.5 cm mass");
    int number = words.places("3.5").findFirst().orElseThrow();
    assertThat(words.printed(number, number + 3)).isEqualTo("3.5 cm mass");
    assertThat(words.span(number).column()).isEqualTo(3);
    assertThat(words.isGlued(number + 1)).isFalse();
  }
}
