package io.casebound.validation.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseDisagreesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ceftriaxone (1 g) was given.|He was given 2 g of intravenous ceftriaxone daily.",
        "Midazolam 5 mg was given.|Intravenous midazolam, 2.5 mg, was given.",
        "Prednisolone 1 mg/kg was given.|He was given prednisolone at a dose of 2 mg/kg/day.",
        "He took 20 mg prednisone.|He took prednisone 40 mg daily.",
        "Enoxaparin 4000 IU was given.|He was given enoxaparin 6000 IU.",
      })
  void saysAnotherDose(String abstracted, String told) {
    assertThat(said(abstracted, told)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He took prednisolone 40 mg daily.|He took prednisolone 20 mg twice daily.",
        "He took prednisolone 40 mg.|He took prednisolone 1 mg/kg.",
        "He took prednisolone 10 mg.|He took prednisolone 40 mg. It was tapered.",
        "He took prednisolone 10 mg.|He took prednisolone 40 mg. He then took prednisolone 10 mg.",
        "He took prednisolone 0.04 g.|He took prednisolone 40 mg.",
        "A total of 400 mg of prednisolone was given.|He took prednisolone 40 mg.",
        "He took prednisolone 40 mg.|He took dexamethasone 4 mg and azathioprine 50 mg.",
        "Vancomycin 15 mg/L was found.|He was given vancomycin 1000 mg.",
        "Prednisolone 20-40 mg was given.|He took prednisolone 60 mg.",
      })
  void letsTheSameDoseAndChangesBe(String abstracted, String told) {
    assertThat(said(abstracted, told)).isEmpty();
  }

  @Test
  void namesTheDrugAndBothDoses() {
    assertThat(said("He took 20 mg prednisone.", "He took prednisone 40 mg daily."))
        .containsExactly("The abstract gives 20 mg of prednisone, the text 40 mg");
  }

  private static ImmutableList<String> said(String abstracted, String told) {
    return Said.messages(
        new DoseDisagrees(), "# A case\n\n## Abstract\n\n" + abstracted + "\n\n## Case\n\n" + told);
  }
}
