package io.casebound.validation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  private static final SentenceFeatures FEATURES = new SentenceFeatures();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CASE       | like-exam            | On examination there was a firm, tender mass of 4 cm below the left knee.",
        "CASE       | like-followup-result | At the six-month visit a radiograph showed complete union of the fracture.",
        "CASE       | like-administration  | She was given amoxicillin 500 mg three times a day for ten days.",
        "CASE       | like-treatment       | He was started on colchicine and intravenous fluids.",
        "DISCUSSION | like-limitation      | A limitation of our report is that no genetic testing was performed.",
        "DISCUSSION | like-comparison      | Unlike the patients reported by others, ours had no fever [4].",
      })
  void aSentenceIsLikeThoseThatTellTheSame(SectionRole role, String signal, String sentence) {
    assertThat(signals(role, sentence)).contains(signal);
  }

  @Test
  void whatIsSaidOfOthersIsNotLikeACase() {
    assertThat(
            signals(SectionRole.DISCUSSION, "Recurrence has been reported in 20% of patients [7]."))
        .doesNotContain("like-outcome", "like-followup-result", "like-limitation");
  }

  @Test
  void countsOnlyWhereItsSignalDoes() {
    String told = "On examination there was a firm, tender mass of 4 cm below the left knee.";
    assertThat(signals(SectionRole.DISCUSSION, told)).doesNotContain("like-exam");
  }

  @Test
  void eachFeatureSpeaksForKnownSignalsOfItsOwn() {
    Cues cues = Cues.bundled();
    assertThat(cues.learnt()).isNotEmpty();
    for (LearntFeature feature : cues.learnt()) {
      assertThat(cues.signals()).containsKeys(feature.weights().keySet().toArray(String[]::new));
      assertThat(feature.weights().keySet()).allMatch(signal -> signal.startsWith("like-"));
    }
  }

  @Test
  void noPassageCanBeReadOutOfIt() {
    assertThat(Cues.bundled().learnt())
        .allMatch(feature -> Splitter.on(' ').splitToList(feature.name()).size() <= 3);
  }

  private static ImmutableSet<String> signals(SectionRole role, String sentence) {
    Paragraph paragraph = Paragraph.of(SourceText.of(sentence));
    Section section =
        new Section(
            Optional.empty(),
            role,
            ImmutableList.of(paragraph),
            ImmutableList.of(),
            paragraph.span());
    Manuscript manuscript =
        Manuscript.builder(Source.of("a case", sentence), ManuscriptFormat.TEXT)
            .addBody(section)
            .build();
    return FEATURES.of(manuscript).get(0).signals();
  }
}
