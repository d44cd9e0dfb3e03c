package io.casebound.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceSpanTest {
  private static final Source SOURCE = Source.of("b.txt", "A large tumor.");

  @Test
  void ordersBySourceThenByStartThenByEnd() {
    SourceSpan other = Source.of("a.txt", "A large tumor.").span(3, 4);
    SourceSpan early = SOURCE.span(0, 9);
    SourceSpan shorter = SOURCE.span(2, 3);
    SourceSpan longer = SOURCE.span(2, 7);

    assertThat(Stream.of(longer, early, shorter, other).sorted())
        .containsExactly(other, early, shorter, longer);
  }

  @Test
  void containsItselfAndWhatLiesInside() {
    SourceSpan large = SOURCE.span(2, 7);

    assertThat(large.contains(large)).isTrue();
    assertThat(large.contains(SOURCE.span(3, 7))).isTrue();
    assertThat(large.contains(SOURCE.span(3, 8))).isFalse();
    assertThat(large.contains(SOURCE.span(1, 3))).isFalse();
    assertThat(large.contains(Source.of("a.txt", SOURCE.text()).span(3, 4))).isFalse();
  }

  @Test
  void isPrintedAsCompilersPrintAPlace() {
    assertThat(SOURCE.span(2, 7)).hasToString("b.txt:1:3");
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatThrownBy(() -> new SourceSpan("b.txt", 2, 1, 1, 3, 1, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SourceSpan("b.txt", 0, 1, 0, 1, 1, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesTheColumnOnlyInLongLines() {
    String wide = " ".repeat(300) + "word";
    assertThat(Source.of("a", "\nword").span(1, 5).inWords()).isEqualTo("line 2");
    assertThat(Source.of("a", wide).span(300, 304).inWords()).isEqualTo("line 1, column 301");
  }
}
