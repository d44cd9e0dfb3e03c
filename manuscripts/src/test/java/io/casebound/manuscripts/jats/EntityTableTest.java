package io.casebound.manuscripts.jats;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.prose.DataLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known ones from the HTML standard, section 13.5, and from ISO 8879. */
class EntityTableTest {
  @ParameterizedTest
  @CsvSource({
    "mdash, 2014", "ndash, 2013", "nbsp, 00A0", "alpha, 03B1", "mu, 03BC", "micro, 00B5",
    "plusmn, 00B1", "times, 00D7", "le, 2264", "ge, 2265", "deg, 00B0", "eacute, 00E9",
    "Uuml, 00DC", "rsquo, 2019", "ldquo, 201C", "hellip, 2026", "thinsp, 2009", "sim, 223C",
    "minus, 2212", "lsqb, 005B", "percnt, 0025", "radic, 221A", "szlig, 00DF", "scaron, 0161",
    "ccaron, 010D", "inodot, 0131", "dagger, 2020", "reg, 00AE", "agr, 03B1", "ohacgr, 03CE"
  })
  void knowsTheNamesThatArticlesUse(String name, String codePoint) {
    assertThat(EntityTable.characters(name))
        .isEqualTo(Character.toString(Integer.parseInt(codePoint, 16)));
  }

  @Test
  void holdsEveryNameOfTheStandardOnce() {
    assertThat(DataLines.of(EntityTable.class, "entities.tsv"))
        .hasSize(2125 + 69)
        .doesNotHaveDuplicates()
        .allMatch(line -> line.matches("[A-Za-z0-9.]+\t[0-9A-F]{4,6}( [0-9A-F]{4,6})?"));
  }

  @Test
  void knowsNoOther() {
    assertThat(EntityTable.characters("nothing")).isNull();
  }
}
