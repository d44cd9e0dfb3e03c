package io.casebound.terminology.variant;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.terminology.csv.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DerivationsTest {
  private static final Derivations DERIVATIONS = Derivations.bundled();

  @ParameterizedTest
  @CsvSource({
    "hypoplastic, hypoplasia", "delayed, delay", "necrotic, necrosis", "sclerosis, sclerotic",
    "calcified, calcification", "vertebral, vertebra", "cerebellar, cerebellum", "aortic, aorta"
  })
  void knowsOtherPartsOfSpeech(String word, String other) {
    assertThat(DERIVATIONS.areRelated(word, other)).isTrue();
    assertThat(DERIVATIONS.areRelated(other, word)).isTrue();
    assertThat(DERIVATIONS.relatives(word)).contains(other);
  }

  @ParameterizedTest
  @CsvSource({"man, mania", "is, ischium", "tar, tarus", "hip, hiped"})
  void leavesShortWordsAlone(String word, String other) {
    assertThat(DERIVATIONS.areRelated(word, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ataxic, ataxia, true",
    "atherosclerotic, atherosclerosis, true",
    "radiographic, radiography, true",
    "eosinophilic, eosinophilia, false",
    "ataxia, ataxic, false",
    "delayed, delay, false"
  })
  void saysWhatStandsForANameAlone(String word, String name, boolean alone) {
    assertThat(DERIVATIONS.standsAlone(word, name)).isEqualTo(alone);
  }

  /** Each pair of endings is that of two words that say the same by what is published. */
  @Test
  @EnabledIfEnvironmentVariable(named = "CASEBOUND_DATA", matches = ".+")
  void everyPairIsPublished() throws IOException {
    List<List<String>> words =
        PublishedWords.read(Path.of(System.getenv("CASEBOUND_DATA"), "terminology")).stream()
            .filter(pair -> pair.stream().allMatch(one -> one.size() == 1))
            .map(pair -> pair.stream().flatMap(Set::stream).toList())
            .toList();
    assertThat(CsvTable.resource(Derivations.class, "derivations.csv"))
        .allSatisfy(
            row ->
                assertThat(
                        words.stream()
                            .filter(pair -> isOf(pair, row.get("ending"), row.get("other"))))
                    .isNotEmpty());
  }

  private static boolean isOf(List<String> pair, String ending, String other) {
    return isOf(pair.get(0), pair.get(1), ending, other)
        || isOf(pair.get(1), pair.get(0), ending, other);
  }

  private static boolean isOf(String word, String otherWord, String ending, String other) {
    return word.endsWith(ending)
        && otherWord.equals(word.substring(0, word.length() - ending.length()) + other);
  }
}
