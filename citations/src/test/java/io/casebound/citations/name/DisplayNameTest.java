package io.casebound.citations.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Q. Miller         | Miller           | Jane Q.   | ",
        "Ludwig van Beethoven   | van Beethoven    | Ludwig    | ",
        "María de la Cruz       | de la Cruz       | María     | ",
        "Fournier Jean d'Arc    | d'Arc            | Fournier Jean | ",
        "John Smith Jr.         | Smith            | John      | Jr.",
        "Novak                  | Novak            |           | ",
        "'Costa, Eva'           | Costa            | Eva       | ",
      })
  void tellsTheFamilyNameFromTheOthers(String text, String family, String given, String suffix) {
    PersonName name = DisplayName.parse(SourceText.of(text));
    assertThat(name.family().value()).isEqualTo(family);
    assertThat(name.given().map(SourceText::value).orElse(null)).isEqualTo(given);
    assertThat(name.suffix().map(SourceText::value).orElse(null)).isEqualTo(suffix);
  }
}
