package io.casebound.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTest {
  private static final String ALPHABET = "ab \t\n\r\u2028é\uD83E\uDDB4";

  @Test
  void countsLinesFromOneAtEveryKindOfLineEnd() {
    Source source = Source.of("report.txt", "one\ntwo\rthree\r\nfour");

    assertThat(source.lineCount()).isEqualTo(4);
    assertThat(source.line(1)).isEqualTo("one");
    assertThat(source.line(2)).isEqualTo("two");
    assertThat(source.line(3)).isEqualTo("three");
    assertThat(source.line(4)).isEqualTo("four");
    assertThat(source.span(4, 7)).hasToString("report.txt:2:1");
    assertThat(source.span(15, 19)).hasToString("report.txt:4:1");
  }

  @Test
  void endsNoLineAtTheSeparatorsOfOtherPrograms() {
    assertThat(Source.of("", "a\u2028b\u0085c\fd").lineCount()).isEqualTo(1);
  }

  @Test
  void hasOneEmptyLineWhereThereIsNothing() {
    Source source = Source.of("-", "");

    assertThat(source.lineCount()).isEqualTo(1);
    assertThat(source.line(1)).isEmpty();
    assertThat(source.beginning()).isEqualTo(new SourceSpan("-", 0, 0, 1, 1, 1, 1));
  }

  @Test
  void opensALineBehindTheLastLineEnd() {
    Source source = Source.of("", "a\n");

    assertThat(source.lineCount()).isEqualTo(2);
    assertThat(source.line(2)).isEmpty();
    assertThat(source.span(2, 2).line()).isEqualTo(2);
  }

  @Test
  void countsColumnsInCodePoints() {
    Source source = Source.of("", "\uD83E\uDDB4 tibia");

    SourceSpan tibia = source.span(3, 8);

    assertThat(tibia.column()).isEqualTo(3);
    assertThat(tibia.endColumn()).isEqualTo(8);
  }

  @Test
  void spansLines() {
    SourceSpan span = Source.of("", "ab\ncd\nef").span(1, 7);

    assertThat(span).isEqualTo(new SourceSpan("", 1, 7, 1, 2, 3, 2));
  }

  @Test
  void refusesPlacesThatItDoesNotHave() {
    Source source = Source.of("", "ab");

    assertThatThrownBy(() -> source.span(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> source.span(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> source.line(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> source.line(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void agreesWithCountingCharacterByCharacter() {
    Random random = new Random(1995);
    for (int run = 0; run < 500; run++) {
      Source source = Source.of("", text(random));
      String text = source.text();
      int line = 1;
      int column = 1;
      for (int offset = 0; offset <= text.length(); offset += step(text, offset)) {
        SourceSpan span = source.span(offset, offset);
        assertThat(span.line()).as("line of %d in %s", offset, text).isEqualTo(line);
        assertThat(span.column()).as("column of %d in %s", offset, text).isEqualTo(column);
        if (endsLine(text, offset)) {
          line++;
          column = 1;
        } else {
          column++;
        }
      }
      assertThat(source.lineCount()).isEqualTo(line);
    }
  }

  private static int step(String text, int offset) {
    return offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 1;
  }

  private static boolean endsLine(String text, int offset) {
    return text.startsWith("\n", offset)
        || (text.startsWith("\r", offset) && !text.startsWith("\r\n", offset));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int[] alphabet = ALPHABET.codePoints().toArray();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }
}
