package io.casebound.benchmarks.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static List<String> words(String text) {
    return WordFlow.words(text);
  }

  @Test
  void findsNothingInEqualTexts() {
    Alignment alignment = Alignment.of(words("a boy fell"), words("a boy  fell."));

    assertThat(alignment.lost()).isEmpty();
    assertThat(alignment.extra()).isEmpty();
  }

  @Test
  void tellsWhatIsLostFromWhatIsTooMuch() {
    Alignment alignment = Alignment.of(words("a boy of ten fell"), words("a boy a boy fell"));

    assertThat(alignment.lost()).containsExactly("of", "ten");
    assertThat(alignment.extra()).hasSize(2);
  }

  @Test
  void countsWordsInAnotherOrderAsLost() {
    Alignment alignment = Alignment.of(words("one two three"), words("three one two"));

    assertThat(alignment.lost()).containsExactly("three");
    assertThat(alignment.extra()).containsExactly("three");
  }
}
