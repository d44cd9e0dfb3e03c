package io.casebound.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(range -> range.of(text)).toList();
  }

  @Test
  void splitsAtStopsQuestionsAndExclamations() {
    assertThat(sentences("The knee was swollen. Was it painful? It was! Very."))
        .containsExactly("The knee was swollen.", "Was it painful?", "It was!", "Very.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The lesion (Fig. 2) measured 3.5 cm.",
        "Coffin et al. Watterson and others agree.",
        "Seen by Dr. Brown and Prof. Green at St. Mary Hospital.",
        "Escherichia coli (E. Coli) grew, e.g. in urine vs. blood.",
        "It was read by J. Smith.",
        "Dose was 0.5 mg vs. 1.0 mg.",
        "Sample No. 5 was lost."
      })
  void keepsAbbreviationsInitialsAndNumbersInside(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void endsAtInitialsAndEtAlBeforeAWordThatOpens() {
    assertThat(
            sentences(
                "He took vitamin D. The pain ceased, as in Coffin et al. However, it came back."))
        .containsExactly(
            "He took vitamin D.", "The pain ceased, as in Coffin et al.", "However, it came back.");
  }

  @Test
  void givesCitationMarksToTheSentenceTheyClose() {
    assertThat(sentences("It is rare.[5] It recurs.1,2 It metastasises.¹⁻³ It kills [4]. Rarely."))
        .containsExactly(
            "It is rare.[5]", "It recurs.1,2", "It metastasises.¹⁻³", "It kills [4].", "Rarely.");
  }

  @Test
  void splitsWhereTheSpaceIsMissing() {
    assertThat(sentences("It lay in the lung.The patient died."))
        .containsExactly("It lay in the lung.", "The patient died.");
  }

  @Test
  void keepsClosingQuotesAndBrackets() {
    assertThat(sentences("(It hurt.) “It still hurts.” She left."))
        .containsExactly("(It hurt.)", "“It still hurts.”", "She left.");
  }

  @Test
  void doesNotSplitBeforeLowerCase() {
    assertThat(sentences("Given 5 mg i.v. daily for a week.")).hasSize(1);
  }

  @Test
  void losesNoCharacterAndOverlapsNowhere() {
    Random random = new Random(20260318);
    String alphabet = "Ab. c1?[]()\"“”\n\t…d𝔸é";
    for (int run = 0; run < 2_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      StringBuilder kept = new StringBuilder();
      int end = 0;
      for (TextRange range : Sentences.of(text)) {
        assertThat(range.start()).isGreaterThanOrEqualTo(end);
        assertThat(range.length()).isPositive();
        end = range.end();
        kept.append(range.of(text));
      }
      CharMatcher space = CharMatcher.whitespace();
      assertThat(space.removeFrom(kept)).isEqualTo(space.removeFrom(text));
    }
  }

  @Test
  void hasNoneInABlankText() {
    assertThat(Sentences.of(" \n ")).isEmpty();
  }
}
