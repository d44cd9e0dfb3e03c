package io.casebound.terminology.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.terminology.context.TriggerPhrases.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "His mother had [breast cancer].                   | FAMILY mother",
        "The left [tibia] was tender.                      | LEFT left",
        "Bilateral [nodules] were seen.                    | BILATERAL Bilateral",
      })
  void findsTheTrigger(String text, String trigger) {
    assertThat(triggers(text.strip())).containsExactly(trigger);
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
  void aTriggerIsNotItsOwnScope() {
    assertThat(context("There is [no evidence of disease].").negated()).isFalse();
  }

  @Test
  void everyPhraseOfTheTableIsListedOnceForWhatItSays() {
    ImmutableList<Phrase> phrases = TriggerPhrases.bundled().all();
    assertThat(phrases).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    assertThat(phrases)
        .extracting(phrase -> phrase.text() + phrase.modifier())
        .doesNotHaveDuplicates();
  }

  @Test
  void hasNoContextOutsideSentences() {
    assertThat(Contexts.in(SourceText.of("")).of(0, 0)).isEqualTo(Context.PLAIN);
  }
}
