package io.casebound.validation.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Said;
import io.casebound.validation.rules.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hemoglobin (Hb) level of 12.1 mg/dL.|12.1 mg/dL",
        "A temperature of 1012 °F.|1012 °F",
        "The heart rate was 980 beats per minute.|980 beats per minute",
        "Serum potassium was 41 mmol/L.|41 mmol/L",
        "Arterial blood gas: pH 1.7.|1.7",
        "SpO2 was 198% on air.|198%",
      })
  void saysWhatCannotBeMeasured(String text, String said) {
    assertThat(said("MEASUREMENT-IMPOSSIBLE", text)).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hemoglobin 7.1-12 g/dL.",
        "Plasma free hemoglobin was 50 mg/dL.",
        "Creatinine was 130 µmol/L.",
        "Urea and creatinine were 208 mg/dL and 2.2 mg/dL, respectively.",
        "Urinary creatinine was 250 mg/dL.",
        "The urine pH was 5.0 and blood gases were normal.",
        "The probe reached a temperature of 90 °C.",
        "Hemoglobin fell by 2 g/dL to 9 g/dL.",
        "His temperature was 101.2 °F and then 38.5°C."
      })
  void letsBeWhatCanBeMeasured(String text) {
    assertThat(said("MEASUREMENT-IMPOSSIBLE", text)).isEmpty();
  }

  @Test
  void everyMeasurementNamesItsSource() {
    assertThat(WordFile.lines(Measurement.class, "measurements.tsv"))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(Splitter.on('\t').splitToList(line))
                    .hasSize(8)
                    .noneMatch(String::isBlank));
    assertThat(Measurement.load()).allMatch(each -> each.lowest() < each.highest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BP was 70/110 mmHg.|70/110",
        "A blood pressure of 1200/80 mm Hg.|1200/80",
      })
  void saysPressuresThatCannotBe(String text, String said) {
    assertThat(said("PRESSURE-IMPOSSIBLE", text)).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BP was 110/70 mmHg.",
        "Intraocular pressure was 14/16 mmHg.",
        "Blood gases: PaO2/PaCO2 60/80 mmHg at a pressure of 5.",
        "a gradient of 20/40 mmHg"
      })
  void letsOtherPressuresBe(String text) {
    assertThat(said("PRESSURE-IMPOSSIBLE", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pain was told by 3 of 12 patients (30%).|30%",
        "Pain was told by three of the twelve patients (30 %).|30 %",
        "In 5 out of 290 (0.017%) it was so.|0.017%",
        "In 30% (3/12) it was so.|30%",
        "In 30% of patients (3 of 12) it was so.|30%",
      })
  void saysPercentagesThatDoNotFit(String text, String said) {
    assertThat(said("PERCENTAGE-DISAGREES", text)).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 3 of 12 patients (25%) it was so.",
        "In 1 of 3 (33%), 2/3 (66.6%) and 2/3 (67%) it was so.",
        "12/657 (98.2%) agreed.",
        "Nearly 40% (7 of 18) died.",
        "Visual acuity was 20/40 (85%).",
        "In 3 of 12 (95% CI 20-30) it was so.",
        "On 3/12/2020 (30%) of it.",
        "In 3 of 12 patients (20-30%) it was so.",
        "A blood pressure of 120/80 (90%)."
      })
  void letsOtherPercentagesBe(String text) {
    assertThat(said("PERCENTAGE-DISAGREES", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It befell 12 patients (7 men and 6 women).|12 patients (7 men and 6 women",
        "Of ten adult cases: four females, five males.|ten adult cases: four females, five males",
      })
  void saysSumsThatDoNotFit(String text, String said) {
    assertThat(said("SUM-DISAGREES", text)).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It befell 12 patients (7 men and 5 women).",
        "It befell 12 patients, among them 3 men and 2 women.",
        "The mean age of patients (7 men and 6 women) was 40.",
        "It befell 10-13 patients (7 men and 6 women)."
      })
  void letsOtherSumsBe(String text) {
    assertThat(said("SUM-DISAGREES", text)).isEmpty();
  }

  private static ImmutableList<String> said(String rule, String text) {
    return Said.of(new NumberRules(), rule, text);
  }
}
