package io.casebound.validation.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Said;
import io.casebound.validation.rules.WordFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaboratoryDisagreesTest {
  private static final String TABLE =
      """
      | Test | Day 1 | Day 5 | Range |
      |---|---|---|---|
      | White blood cells (/µL) | 14,820 | 7,100 | 4000-10,000 |
      | Blood urea nitrogen (mg/dL) | 37 | 13 | 5–20 |
      | Serum creatinine (mg/dL) | 2.42 | 0.57 | 0.5–0.9 |
      | Albumin | 31 g/L | 36 g/L | 35–50 |
      | Urine glucose (mg/dL) | 11 | 12 | 0–15 |
      | Platelets | 120 | 130 | 150–400 |
      | Platelets | 90 | 80 | 150–400 |
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WBC count was 18.4 × 109/L (Table 1).|18.4 for the leukocytes",
        "Table 1 shows blood urea nitrogen, 25 mg/dL.|25 for the blood urea nitrogen",
        "A serum creatinine level of 1.66 mg/dL was found (Table 1).|1.66 for the creatinine",
        "Albumin was 2.6 g/dL (Table 1).|2.6 for the albumin",
      })
  void saysAValueThatTheRowLacks(String sentence, String value) {
    assertThat(messages(sentence))
        .containsExactly("The text gives " + value + ", Table 1 another number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WBC count was 14.8 × 109/L (Table 1).",
        "Creatinine was 2.4 mg/dL (Table 1).",
        "Creatinine was 180 µmol/L (Table 1).",
        "Albumin was 3.1 g/dL (Table 1).",
        "Creatinine was 1.66 mg/dL.",
        "Creatinine, 0.9 mg/dL three months earlier, had risen (Table 1).",
        "Glucose was 400 mg/dL (Table 1).",
        "Platelets were 110 (Table 1).",
        "Creatinine was 1.1-1.9 mg/dL (Table 1).",
        "Sodium was 120 mmol/L (Table 1).",
        "Creatinine was 1.66 mg/dL (Table 2).",
      })
  void letsBeWhatTheRowHasOrCannotTell(String sentence) {
    assertThat(messages(sentence)).isEmpty();
  }

  @Test
  void namesOneThingByEachName() {
    List<String> names =
        WordFile.lines(LaboratoryName.class, "laboratory-names.tsv").stream()
            .flatMap(
                row -> Splitter.on('|').splitToStream(Splitter.on('\t').splitToList(row).get(1)))
            .toList();
    assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    assertThat(names).allSatisfy(name -> assertThat(LaboratoryName.measuredIn(name)).isNotEmpty());
    assertThat(LaboratoryName.measuredIn("Blood urea nitrogen")).isEqualTo("blood urea nitrogen");
    assertThat(LaboratoryName.measuredIn("Natrium")).isEmpty();
  }

  private static ImmutableList<String> messages(String sentence) {
    String text =
        "## Case\n\nThe finger was swollen. "
            + sentence
            + " It healed.\n\nTable 1. What was found.\n\n"
            + TABLE;
    return Said.messages(new LaboratoryDisagrees(), text);
  }
}
