package io.casebound.terminology.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.LongBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class WordTableTest {
  private static FoldedWord word(String letters) {
    FoldedWord word = new FoldedWord();
    word.append(letters);
    return word;
  }

  private static WordTable table(String... words) {
    WordTableBuilder builder = new WordTableBuilder();
    Arrays.stream(words).forEach(form -> builder.idOf(word(form)));
    return builder.table(builder.meanings());
  }

  @Test
  void findsEveryOneOfManyWordsAndNoOther() {
    HashedNumbers numbers = new HashedNumbers();
    for (int i = 0; i < 5000; i++) {
      numbers.putIfAbsent(FoldedWord.hash("w" + i), i);
    }
    WordTable table = WordTable.of(numbers);
    for (int i = 0; i < 5000; i++) {
      assertThat(table.idOf(word("w" + i))).isEqualTo(i);
      assertThat(table.idOf(word("v" + i))).isEqualTo(WordIds.UNKNOWN);
    }
  }

  @Test
  void knowsOneWordInItsNumbersAndSpellings() {
    WordTable table = table("tumour", "metastases");
    assertThat(table.idOf(word("tumors"))).isEqualTo(table.idOf(word("tumour"))).isNotNegative();
    assertThat(table.idOf(word("metastasis"))).isEqualTo(table.idOf(word("metastases")));
  }

  @Test
  void takesTheEndingOffAWordAsIfItHadNeverBeenThere() {
    FoldedWord word = word("metastases");
    assertThat(word.hash(6, "sis")).isEqualTo(FoldedWord.hash("metastsis"));
    assertThat(word.hash(0, "")).isZero();
  }

  @Test
  void knowsNoWordThatIsTooLong() {
    String longest = "x".repeat(FoldedWord.MOST_LETTERS);
    WordTable table = table(longest, longest + "x");
    assertThat(table.idOf(word(longest))).isNotNegative();
    assertThat(table.idOf(word(longest + "x"))).isEqualTo(WordIds.UNKNOWN);
  }

  @Test
  void endsItsSearchInATableWithoutFreeSlots() {
    WordTable table = new WordTable(LongBuffer.wrap(new long[] {1, 1, 1, 1}));
    assertThat(table.idOf(word("bone"))).isEqualTo(WordIds.UNKNOWN);
  }

  @Test
  void refusesATableOfNoPowerOfTwo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordTable(LongBuffer.allocate(3)))
        .withMessageContaining("3 slots");
  }
}
