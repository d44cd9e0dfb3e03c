package io.casebound.citations.format.csljson;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.citations.format.ReferenceFile;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CslJsonReaderTest {
  private static ReferenceFile read(String json) {
    return ReferenceFormat.CSL_JSON.read(Source.of("refs.json", json));
  }

  private static BibliographicRecord record(String members) {
    return read("[{\"id\":\"a\"," + members + "}]").references().get(0).record().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\":\"a\",\"type\":\"book\"},{\"id\":\"b\",\"type\":\"book\"}]",
        "{\"id\":\"a\",\"type\":\"book\"}\n{\"id\":\"b\",\"type\":\"book\"}\n",
        "{\"items\":[{\"id\":\"a\",\"type\":\"book\"},{\"id\":\"b\",\"type\":\"book\"}]}",
        "{\"a\":{\"id\":\"a\",\"type\":\"book\"},\"b\":{\"id\":\"b\",\"type\":\"book\"}}",
        "[{\"id\":\"a\",\"type\":\"book\"},\n{\"id\":\"x\", oops},\n{\"id\":\"b\",\"type\":\"book\"}]",
        "[{\"id\":\"a\",\"type\":\"book\"},{\"custom\":{}},{\"id\":\"b\",\"type\":\"book\"",
      })
  void readsItemsInWhateverHoldsThem(String json) {
    Source source = Source.of("refs.json", json);
    assertThat(ReferenceFormat.of(source)).contains(ReferenceFormat.CSL_JSON);
    assertThat(read(json).references()).extracting(Reference::id).startsWith("a");
  }

  @Test
  void goesOnBehindAnItemThatIsBroken() {
    ReferenceFile file =
        read(
            "[{\"id\":\"a\",\"type\":\"book\"},\n{\"id\":\"x\",\"title\":\"bro\"ken\"},\n"
                + "{\"id\":\"b\",\"author\":[{\"family\":\"A\"},{\"family\":\"B\"}]}]");
    assertThat(file.references()).extracting(Reference::id).containsExactly("a", "b");
    assertThat(file.remarks())
        .extracting(Remark::message)
        .singleElement()
        .asString()
        .contains("line 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "{\"date-parts\":[[2012,3,5]]}             | 2012      | Mar 5",
        "{\"date-parts\":[[\"2012\",\"3\"]]}       | 2012      | Mar",
        "{\"date-parts\":[[2012,3,5],[2012,3,9]]}  | 2012      | Mar 5–Mar 9",
        "{\"date-parts\":[[1998],[1999]]}          | 1998–1999 | -",
        "{\"date-parts\":[[2001]],\"season\":2}    | 2001      | Summer",
        "{\"raw\":\"5 March 2012\"}                | 2012      | 5 March",
        "{\"literal\":\"in press\"}                | -         | in press",
        "\"2012-03\"                               | 2012      | Mar",
        "2012                                      | 2012      | -",
      })
  void readsDates(String date, String year, String monthDay) {
    BibliographicRecord record = record("\"issued\":" + date);
    assertThat(record.text(RecordField.YEAR)).isEqualTo(year == null ? "" : year);
    assertThat(record.text(RecordField.MONTH_DAY)).isEqualTo(monthDay == null ? "" : monthDay);
  }

  @Test
  void readsNamesWithTheirParticles() {
    BibliographicRecord record =
        record(
            "\"author\":[{\"family\":\"Beethoven\",\"given\":\"L\",\"non-dropping-particle\":\"van\"},"
                + "{\"literal\":\"WHO\"}],\"translator\":[{\"family\":\"T\",\"suffix\":\"Jr\"}]");
    PersonName first = record.authors().get(0);
    assertThat(first.family().value()).isEqualTo("van Beethoven");
    assertThat(first.familyAlone()).isEqualTo("Beethoven");
    assertThat(first.particle().orElseThrow().drops()).isFalse();
    assertThat(record.authors().get(1).group()).isTrue();
    assertThat(record.others().get(NameRole.TRANSLATOR)).hasSize(1);
  }

  @Test
  void takesNumbersListsAndMarkedTitles() {
    BibliographicRecord record =
        record(
            "\"volume\":12,\"ISSN\":[\"1\",\"2\"],\"title\":[\"CO<sub>2</sub> <i>in</i> 10<sup>3</sup>\"]");
    assertThat(record.text(RecordField.VOLUME)).isEqualTo("12");
    assertThat(record.text(RecordField.ISSN)).isEqualTo("1, 2");
    assertThat(record.text(RecordField.TITLE)).isEqualTo("CO₂ in 10³");
  }

  @Test
  void endsWhereNestingDoes() {
    assertThat(read("[" + "[".repeat(100_000)).references()).isEmpty();
    assertThat(read("[{\"id\":" + "{\"id\":".repeat(20_000)).references()).isEmpty();
  }
}
