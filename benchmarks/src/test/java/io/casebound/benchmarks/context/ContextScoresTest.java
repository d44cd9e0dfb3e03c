package io.casebound.benchmarks.context;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.benchmarks.Confusion;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Recogniser;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ContextScoresTest {
  private static final Recogniser RECOGNISER = Recogniser.of(Terminology.bundled());
  private static final ImmutableSet<String> KINDS = ImmutableSet.of("anatomy", "symptom");

  private static Annotation mark(
      int start, int end, String kind, String concept, String context, String side) {
    return new Annotation(
        start,
        end,
        kind,
        concept,
        context.isEmpty() ? ImmutableSet.of() : ImmutableSet.of(context),
        side,
        ImmutableSet.of());
  }

  private static Map<String, Confusion> scores(String text, Annotation... marks) {
    ContextScores scores = new ContextScores();
    scores.add(
        new AnnotatedSentence(
            new Sentence("a.xml", 0, 0, text.length(), text), false, ImmutableList.copyOf(marks)),
        RECOGNISER,
        KINDS);
    return scores.all();
  }

  private static Confusion score(Map<String, Confusion> scores, String task) {
    return requireNonNull(scores.get(task), task);
  }

  @Test
  void countsWhatIsRight() {
    Map<String, Confusion> scores =
        scores(
            "No fever; the left tibia hurt.",
            mark(3, 8, "symptom", "fever", "negated", ""),
            mark(19, 24, "anatomy", "tibia", "", "left"));
    assertThat(score(scores, "mentions").f1()).isEqualTo(1);
    assertThat(score(scores, "negated").f1()).isEqualTo(1);
    assertThat(score(scores, "laterality").f1()).isEqualTo(1);
  }

  @Test
  void countsAWrongSideAsMissedAndAsFound() {
    Confusion side =
        score(
            scores("The left tibia hurt.", mark(9, 14, "anatomy", "tibia", "", "right")),
            "laterality");
    assertThat(side.precision()).isZero();
    assertThat(side.recall()).isZero();
    assertThat(side.expected()).isEqualTo(1);
  }

  @Test
  void leavesOutWhatStandsInAMarkWhoseConceptTheMapLacks() {
    Confusion mentions =
        score(scores("A fever of the marsh.", mark(2, 20, "symptom", "", "", "")), "mentions");
    assertThat(mentions.expected()).isZero();
    assertThat(mentions.precision()).isZero();
    assertThat(mentions.f1()).isZero();
  }

  @Test
  void countsAMentionThatNobodyMarked() {
    Confusion mentions =
        score(scores("Fever and pain.", mark(10, 14, "symptom", "pain", "", "")), "mentions");
    assertThat(mentions.recall()).isEqualTo(1);
    assertThat(mentions.precision()).isEqualTo(0.5);
  }
}
