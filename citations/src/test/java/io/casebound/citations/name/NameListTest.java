package io.casebound.citations.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marino-Enriquez A, Dal Cin P | Marino-Enriquez/A Dal Cin/P",
        "Marino-Enriquez, A., & Dal Cin, P. | Marino-Enriquez/A. Dal Cin/P.",
        "A. Marino-Enriquez, P. Dal Cin | Marino-Enriquez/A. Dal Cin/P.",
        "A. Marino-Enriquez and P. Dal Cin | Marino-Enriquez/A. Dal Cin/P.",
        "Adrián Marino-Enriquez and Paola Dal Cin | Marino-Enriquez/Adrián Dal Cin/Paola",
        "Fletcher CDM, von Mehren M, O'Sullivan B | Fletcher/CDM von Mehren/M O'Sullivan/B",
        "Fletcher, Christopher; Unni, K. Krishnan | Fletcher/Christopher Unni/K. Krishnan",
        "Gleason, Brian C., and Jason L. Hornick | Gleason/Brian C. Hornick/Jason L.",
        "Ludwig van Beethoven | van Beethoven/Ludwig",
        "Wu J-H, Li C-q | Wu/J-H Li/C-q",
        "Osman, H. & Ågren, S.-E. | Osman/H. Ågren/S.-E.",
      })
  void splitsNamesOfEveryStyle(String printed, String expected) {
    assertThat(shown(printed)).isEqualTo(expected);
  }

  private static String shown(String printed) {
    return String.join(
        " ",
        NameList.parse(SourceText.of(printed)).names().stream()
            .map(name -> name.family() + name.given().map(given -> "/" + given).orElse(""))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Murphey MD, et al. | 1",
        "Coffin CM, Watterson J, Priest JR, et al | 3",
        "Smith, J., Jones, K., and others | 2",
      })
  void seesThatAListIsShortened(String printed, int names) {
    NameList list = NameList.parse(SourceText.of(printed));
    assertThat(list.isShortened()).isTrue();
    assertThat(list.names()).hasSize(names);
  }

  @Test
  void keepsSuffixesApart() {
    PersonName name = NameList.parse(SourceText.of("Balolong E Jr, Rice RH")).names().get(0);
    assertThat(name.family()).hasToString("Balolong");
    assertThat(name.given().map(SourceText::value)).hasValue("E");
    assertThat(name.suffix().map(SourceText::value)).hasValue("Jr");
  }

  @Test
  void keepsGroupsWhole() {
    ImmutableList<PersonName> names =
        NameList.parse(SourceText.of("Gagnier JJ, Riley D; CARE Group")).names();
    assertThat(names).hasSize(3);
    assertThat(names.get(2).group()).isTrue();
    assertThat(names.get(2).family()).hasToString("CARE Group");
    assertThat(NameList.parse(SourceText.of("World Health Organization")).names())
        .singleElement()
        .satisfies(name -> assertThat(name.group()).isTrue());
  }

  @Test
  void keepsGroupsWithAConjunctionWhole() {
    assertThat(shown("Centers for Disease Control and Prevention (CDC)"))
        .isEqualTo("Centers for Disease Control and Prevention (CDC)");
    assertThat(shown("Scandinavian Sarcoma Group and Bielack S"))
        .isEqualTo("Scandinavian Sarcoma Group Bielack/S");
  }

  @Test
  void takesEditorsOutOfTheirWords() {
    assertThat(shown("In: Kumar V, Abbas AK, editors")).isEqualTo("Kumar/V Abbas/AK");
    assertThat(shown("In G. Proctor & B. Malcolm (Eds.)")).isEqualTo("Proctor/G. Malcolm/B.");
  }

  @Test
  void endsOnHostileInput() {
    assertThat(NameList.parse(SourceText.of(", ;& and,".repeat(20_000))).names()).isEmpty();
    assertThat(NameList.parse(SourceText.of("A".repeat(100_000))).names()).hasSize(1);
    assertThat(NameList.parse(SourceText.of("")).names()).isEmpty();
  }
}
