package io.casebound.citations.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvertedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Smith, John                    | Smith       | John | ''  | false",
        "Smith,John, Jr.                | Smith       | John | Jr. | false",
        "Smith, III, John               | Smith       | John | III | false",
        "Smith, John A Jr               | Smith       | John A | Jr | false",
        "Dal Cin P                      | Dal Cin     | P    | ''  | false",
        "Plato                          | Plato       | ''   | ''  | false",
        "American Heart Association,    | American Heart Association | '' | '' | true",
        "'University of California,, Berkeley' | 'University of California, Berkeley' | '' | '' | true",
        "WHO                            | WHO         | ''   | ''  | true",
      })
  void readsOneName(String text, String family, String given, String suffix, boolean group) {
    PersonName name = InvertedName.parse(SourceText.of(text));
    assertThat(name.family().value()).isEqualTo(family);
    assertThat(name.given().map(SourceText::value).orElse("")).isEqualTo(given);
    assertThat(name.suffix().map(SourceText::value).orElse("")).isEqualTo(suffix);
    assertThat(name.group()).isEqualTo(group);
  }
}
