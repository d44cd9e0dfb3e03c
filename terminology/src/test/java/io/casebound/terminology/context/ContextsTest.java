package io.casebound.terminology.context;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.terminology.context.TriggerPhrases.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContextsTest {
  /** The context of the words in square brackets. */
  private static Context context(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    return Contexts.in(SourceText.of(marked.replace("[", "").replace("]", ""))).of(start, end);
  }

  private static ImmutableList<String> triggers(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    return context(marked).triggers().stream()
        .map(trigger -> trigger.modifier() + " " + text.substring(trigger.start(), trigger.end()))
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There was no [fracture].                          | NEGATED no",
        "No evidence of [metastasis] was seen.             | NEGATED No evidence of",
        "She denied [pain] or swelling.                    | NEGATED denied",
        "[Metastasis] was ruled out.                       | NEGATED was ruled out",
        "[Metastasis] could not be ruled out.              | UNCERTAIN could not be ruled out",
        "Findings were suspicious for [lymphoma].          | UNCERTAIN suspicious for",
        "Call us if [fever] occurs.                        | HYPOTHETICAL if",
        "He had a history of [asthma].                     | HISTORICAL history of",
        "[Appendectomy] was done ten years ago.            | HISTORICAL years ago",
        "His mother had [breast cancer].                   | FAMILY mother had",
        "The left [tibia] was tender.                      | LEFT left",
        "A [tumour] mimicking osteosarcoma was found.       | ''",
        "A tumour mimicking [osteosarcoma] was found.       | UNCERTAIN mimicking",
        "She refused [surgery].                            | NEGATED refused",
        "It was an abscess rather than [metastasis].       | NEGATED rather than",
        "There was a high risk of [fracture].              | HYPOTHETICAL risk of",
        "A [mass] was seen in the left kidney.             | LEFT in the left",
        "Occlusion of the right femoral [artery] was seen. | RIGHT of the right",
        "Opacities were seen in both [lungs].              | BILATERAL both lungs",
        "There was oedema of the distal [tibia].           | DISTAL distal",
        "The posterior part of the [glenoid] was broken.   | POSTERIOR posterior part of the",
        "He had a 10-year-old [fracture].                  | ''",
        "Her [tumour] was previously reported.             | ''",
        "Bilateral [nodules] were seen.                    | BILATERAL Bilateral",
      })
  void findsTheTrigger(String text, String trigger) {
    assertThat(triggers(text.strip()))
        .containsExactlyElementsOf(
            trigger.isEmpty() ? ImmutableList.of() : ImmutableList.of(trigger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There was no fever. An [osteosarcoma] was found.",
        "There was no fever, but an [osteosarcoma] was found.",
        "An [osteosarcoma] was found, with no fever.",
        "There was no change in the [osteosarcoma].",
        "A three-week history of [pain] was reported.",
        "A gram-negative [sepsis] followed.",
        "No fever was found on [MRI].",
        "There was no recurrence after [resection].",
        "He was suspected of sepsis with [fever].",
        "The left lung and [liver] were involved.",
      })
  void scopesEndAtSentencesAndTerminators(String text) {
    assertThat(triggers(text)).isEmpty();
  }

  @Test
  void tellsWhoseConditionItIs() {
    assertThat(context("The donor had [hepatitis].").experiencer()).isEqualTo(Experiencer.OTHER);
    assertThat(context("No family history of [cancer].").negated()).isTrue();
    assertThat(context("He had [hepatitis].").experiencer()).isEqualTo(Experiencer.PATIENT);
    assertThat(context("He had [hepatitis].").isPlain()).isTrue();
  }

  @Test
  void readsTheSideWithinTheMentionItself() {
    assertThat(context("the [left knee]").laterality()).contains(Laterality.LEFT);
    assertThat(context("the [right] kidney and the left").laterality()).contains(Laterality.RIGHT);
  }

  @Test
  void aSideEndsTheOther() {
    assertThat(context("the right lung, [left lung]").laterality()).contains(Laterality.LEFT);
    assertThat(context("the right lung and part of the [left lung]").laterality())
        .contains(Laterality.LEFT);
    assertThat(context("the right [eye] and pain in the left eye").laterality())
        .contains(Laterality.RIGHT);
  }

  @Test
  void tellsTheQualifiersOfAPlace() {
    assertThat(context("the left distal anterior [tibia]").qualifiers())
        .extracting(Trigger::modifier)
        .containsExactly(Modifier.DISTAL, Modifier.ANTERIOR);
  }

  @Test
  void aPartOfTheBodyKeepsItsPlaceAlone() {
    Context context = context("no lesion of the left [kidney]");
    assertThat(context.negated()).isTrue();
    assertThat(context.ofPlace().negated()).isFalse();
    assertThat(context.ofPlace().laterality()).contains(Laterality.LEFT);
  }

  @Test
  void aRelativesDiseaseIsNotThePatients() {
    assertThat(context("no family history of [cancer]").experiencer())
        .isEqualTo(Experiencer.FAMILY);
    assertThat(context("his brother died of [leukemia]").experiencer())
        .isEqualTo(Experiencer.FAMILY);
    assertThat(context("his mother noticed a [limp]").experiencer()).isEqualTo(Experiencer.PATIENT);
  }

  @Test
  void aTriggerIsNotItsOwnScope() {
    assertThat(context("There is [no evidence of disease].").negated()).isFalse();
  }

  @Test
  void everyPhraseOfTheTableIsListedOnceForWhatItSays() {
    ImmutableList<Phrase> phrases = TriggerPhrases.bundled().all();
    assertThat(phrases).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    assertThat(phrases)
        .extracting(phrase -> phrase.text() + phrase.modifier() + phrase.ends() + phrase.scope())
        .doesNotHaveDuplicates();
  }

  @Test
  void hasNoContextOutsideSentences() {
    assertThat(Contexts.in(SourceText.of("")).of(0, 0)).isEqualTo(Context.PLAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no ", "left ", "is was ", "[1] ", "no evidence of "})
  @Timeout(value = 20, unit = SECONDS)
  void readsEndlessNonsenseInLittleTime(String nonsense) {
    String text = nonsense.repeat(40_000);
    Contexts contexts = Contexts.in(SourceText.of(text));
    for (int at = 0; at < text.length() - 10; at += 1000) {
      assertThat(contexts.of(at, at + 3).triggers()).hasSizeLessThan(5);
    }
  }
}
