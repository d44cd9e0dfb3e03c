package io.casebound.terminology.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
  private final List<String> folded = new ArrayList<>();
  private final Tokenizer tokenizer =
      new Tokenizer(
          word -> {
            folded.add(word.toString());
            return WordIds.UNKNOWN;
          });

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Tokens tokens = tokenizer.read(text);
    for (int i = 0; i < tokens.count(); i++) {
      words.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource({
    // A ligature, a combining mark, a soft hyphen, and letters that take two characters.
    "of ﬁbrous tissue, ﬁbrous, fibrous",
    "the fe\u0301mur bone, fe\u0301mur, femur",
    "the tu\u00ADmor bone, tu\u00ADmor, tumor",
    "the 𝐭umor bone, 𝐭umor, tumor",
    "the tumo𝐫 bone, tumo𝐫, tumor",
  })
  void keepsThePlaceOfWhatItFolds(String text, String printed, String word) {
    assertThat(words(text)).element(1).isEqualTo(printed);
    assertThat(folded).contains(word);
  }

  @Test
  void takesASymbolOfTwoCharactersForOneMark() {
    assertThat(words("bone 😀 mass")).containsExactly("bone", "😀", "mass");
  }

  @Test
  void takesHalfACharacterForAMark() {
    assertThat(words("bone\uD83D mass\uDE00")).containsExactly("bone", "\uD83D", "mass", "\uDE00");
  }

  @Test
  void partsLettersFromDigitsAlsoInOtherScripts() {
    assertThat(words("T1a β2 x²")).containsExactly("T", "1", "a", "β", "2", "x", "²");
  }

  @Test
  void leavesAMarkBehindAWordOutOfIt() {
    // The combining mark at the end belongs to no letter that follows.
    assertThat(words("femu\u0301r\u0301 mass")).containsExactly("femu\u0301r", "mass");
  }

  @Test
  void readsALongTextBehindAShortOne() {
    assertThat(words("a")).hasSize(1);
    assertThat(words("bone ".repeat(1000))).hasSize(1000).containsOnly("bone");
    assertThat(words("mass")).containsExactly("mass");
  }
}
