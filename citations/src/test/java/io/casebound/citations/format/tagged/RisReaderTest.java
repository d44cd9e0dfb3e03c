package io.casebound.citations.format.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.citations.format.ReferenceFile;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import io.casebound.model.remark.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisReaderTest {
  private static ReferenceFile read(String... lines) {
    return ReferenceFormat.RIS.read(Source.of("refs.ris", String.join("\n", lines)));
  }

  private static BibliographicRecord record(String... lines) {
    return read(lines).references().get(0).record().orElseThrow();
  }

  @Test
  void readsAnArticle() {
    BibliographicRecord article =
        record(
            "TY  - JOUR",
            "T1  - Length scales",
            "AU  - Shi,Yu ",
            "AU  - Beck,Thomas L., Jr.",
            "Y1  - 2013",
            "DA  - 2013/07/28",
            "JF  - The Journal of Chemical Physics",
            "JO  - J. Chem. Phys.",
            "SP  - 044504",
            "EP  - 044510",
            "VL  - 139(4)",
            "SN  - 0021-9606",
            "M3  - doi: 10.1063/1.4814070",
            "U1  - 23690738[pmid]",
            "ER  - ");
    assertThat(article.type()).isEqualTo(WorkType.ARTICLE_JOURNAL);
    assertThat(article.authors().get(0).family().value()).isEqualTo("Shi");
    assertThat(article.authors().get(1).suffix().orElseThrow().value()).isEqualTo("Jr.");
    assertThat(article.text(RecordField.YEAR)).isEqualTo("2013");
    assertThat(article.text(RecordField.MONTH_DAY)).isEqualTo("Jul 28");
    assertThat(article.text(RecordField.CONTAINER_TITLE))
        .isEqualTo("The Journal of Chemical Physics");
    assertThat(article.text(RecordField.CONTAINER_TITLE_SHORT)).isEqualTo("J. Chem. Phys.");
    assertThat(article.text(RecordField.PAGE)).isEqualTo("044504–044510");
    assertThat(article.text(RecordField.VOLUME)).isEqualTo("139");
    assertThat(article.text(RecordField.ISSUE)).isEqualTo("4");
    assertThat(article.text(RecordField.DOI)).isEqualTo("10.1063/1.4814070");
    assertThat(article.text(RecordField.PMID)).isEqualTo("23690738");
  }

  @Test
  void joinsLinesWithoutATagAndTakesKeywordsLineByLine() {
    BibliographicRecord record =
        record("TY - JOUR", "TI - Blood-brain barrier", "breach in the rat", "KW - a", "b", "ER -");
    assertThat(record.text(RecordField.TITLE)).isEqualTo("Blood-brain barrier breach in the rat");
    assertThat(record.text(RecordField.KEYWORD)).isEqualTo("a, b");
  }

  @Test
  void readsTheTagsOfABookAsEndNoteMeansThem() {
    BibliographicRecord book =
        record(
            "TY  - BOOK",
            "A2  - Series, Ed",
            "A3  - Volume, Ed",
            "T2  - Series title",
            "SP  - 303",
            "TI  - T",
            "ER  - ");
    assertThat(book.text(RecordField.COLLECTION_TITLE)).isEqualTo("Series title");
    assertThat(book.text(RecordField.NUMBER_OF_PAGES)).isEqualTo("303");
    assertThat(book.others().get(NameRole.COLLECTION_EDITOR)).hasSize(1);
    assertThat(book.editors()).extracting(name -> name.family().value()).containsExactly("Volume");
  }

  @Test
  void endsARecordWithoutEndWhereTheNextBegins() {
    ReferenceFile file = read("TY  - JOUR", "TI  - One", "TY  - BOOK", "TI  - Two", "ER  - ");
    assertThat(file.references()).hasSize(2);
    assertThat(file.remarks()).extracting(Remark::rule).containsExactly("REFERENCE-RECORD-BROKEN");
    assertThat(file.remarks().get(0).message()).contains("line 1");
  }

  @Test
  void takesASecondTypeOfOneRecordForAMistake() {
    ReferenceFile file =
        read("TY  - BOOK", "TY  - JOUR", "TI  - One", "TY  - GEN", "PB  - P", "ER  -");
    assertThat(file.references()).hasSize(1);
    assertThat(file.references().get(0).record().orElseThrow().type()).isEqualTo(WorkType.BOOK);
  }

  @Test
  void readsWhatDatabasesWriteAroundRecords() {
    ReferenceFile file =
        read(
            "Record #1 of 2",
            "1.",
            "\uFEFFTY  - JOUR",
            "JF  - Journal of Health Psychology",
            "TI  - One",
            "ER  -",
            "NL  - J Health Psychol",
            "",
            "Link to it",
            "",
            "2.",
            "TY  - JOUR",
            "TI  - Two",
            "ER  -");
    assertThat(file.references()).hasSize(2);
    assertThat(
            file.references().get(0).record().orElseThrow().text(RecordField.CONTAINER_TITLE_SHORT))
        .isEqualTo("J Health Psychol");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2005/07/15            | 2005 | Jul 15",
        "2016/12//             | 2016 | Dec",
        "2009///               | 2009 | -",
        "1999/08//undefined    | 1999 | Aug",
        "2017 Feb 3            | 2017 | Feb 3",
        "May 20, 2020          | 2020 | May 20",
        "2011 Spring           | 2011 | Spring",
        "0000                  | -    | -",
        "YEAR/MONTH/DAY/       | -    | -",
      })
  void readsDates(String date, String year, String monthDay) {
    BibliographicRecord record = record("TY  - JOUR", "PY  - " + date, "ER  - ");
    assertThat(record.text(RecordField.YEAR)).isEqualTo(year == null ? "" : year);
    assertThat(record.text(RecordField.MONTH_DAY)).isEqualTo(monthDay == null ? "" : monthDay);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Fanning E.                   | Fanning | E.   | false",
        "van der Berg, Jan            | van der Berg | Jan | false",
        "American Heart Association,  | American Heart Association | - | true",
        "WHO Study Group              | WHO Study Group | - | true",
        "Plato                        | Plato | - | false",
      })
  void readsNames(String name, String family, String given, boolean group) {
    var author = record("TY  - JOUR", "AU  - " + name, "ER  - ").authors().get(0);
    assertThat(author.family().value()).isEqualTo(family);
    assertThat(author.given().map(Object::toString).orElse(null)).isEqualTo(given);
    assertThat(author.group()).isEqualTo(group);
  }

  @Test
  void givesEveryRecordAnIdentifierOfItsOwn() {
    ReferenceFile file =
        read(
            "TY  - GEN",
            "ID  - a",
            "ER  - ",
            "TY  - GEN",
            "ID  - a",
            "ER  - ",
            "TY  - GEN",
            "ER  - ");
    assertThat(file.references()).extracting(Reference::id).containsExactly("a", "a-2", "ref-3");
  }

  @Test
  void takesTheDeprecatedDateOnlyWhereThereIsNoOther() {
    BibliographicRecord record =
        record("TY  - JOUR", "Y1  - 1900/01/01", "DA  - 1950/02/03", "ER  - ");
    assertThat(record.text(RecordField.YEAR)).isEqualTo("1950");
    assertThat(record.text(RecordField.MONTH_DAY)).isEqualTo("Feb 3");
  }

  @Test
  void saysWhichTagsItDoesNotKnow() {
    ReferenceFile file = read("TY  - JOUR", "JP  - CRISPR", "ER  - ");
    assertThat(file.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.span().toString()).isEqualTo("refs.ris:2:7"));
  }
}
