package io.casebound.benchmarks.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.casebound.validation.judging.SentenceFeatures.Described;
import org.junit.jupiter.api.Test;

class LikenessTrainerTest {
  private static final ImmutableSortedSet<String> HEALED = ImmutableSortedSet.of("healed", "wound");
  private static final ImmutableSortedSet<String> FEVER = ImmutableSortedSet.of("fever", "wound");

  @Test
  void learnsWhatTellsAndForgetsWhatDoesNot() {
    LikenessModel model = new LikenessTrainer(sentences()).train("outcome");
    assertThat(model.odds(HEALED)).isPositive();
    assertThat(model.odds(FEVER)).isNegative();
    assertThat(model.weights()).doesNotContainKey("wound");
  }

  @Test
  void theSameSentencesGiveTheSameModel() {
    assertThat(new LikenessTrainer(sentences()).train("outcome"))
        .isEqualTo(new LikenessTrainer(sentences()).train("outcome"));
  }

  @Test
  void leavesOutSentencesThatDoNotKnowTheLabel() {
    LabelledSentence other =
        new LabelledSentence(
            "other", ImmutableSet.of(), ImmutableSet.of("limitation"), seen(HEALED));
    ImmutableList<LabelledSentence> more =
        ImmutableList.<LabelledSentence>builder().addAll(sentences()).add(other).build();
    assertThat(new LikenessTrainer(more).train("outcome"))
        .isEqualTo(new LikenessTrainer(sentences()).train("outcome"));
  }

  @Test
  void theFileGivesEachFeatureOneRow() {
    LikenessModel model = new LikenessTrainer(sentences()).train("outcome");
    assertThat(LikenessModel.file(ImmutableSortedMap.of("outcome", model)).lines())
        .anyMatch(line -> line.startsWith("always,like-outcome:"))
        .anyMatch(line -> line.startsWith("healed,like-outcome:"));
  }

  private static ImmutableList<LabelledSentence> sentences() {
    ImmutableList.Builder<LabelledSentence> sentences = ImmutableList.builder();
    for (int i = 0; i < 40; i++) {
      boolean told = i % 2 == 0;
      sentences.add(
          new LabelledSentence(
              "report " + i,
              told ? ImmutableSet.of("outcome") : ImmutableSet.of(),
              ImmutableSet.of(),
              seen(told ? HEALED : FEVER)));
    }
    return sentences.build();
  }

  private static Described seen(ImmutableSortedSet<String> features) {
    return new Described("a sentence", features, ImmutableSet.of());
  }
}
