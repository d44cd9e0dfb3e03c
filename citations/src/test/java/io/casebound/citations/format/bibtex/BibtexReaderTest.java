package io.casebound.citations.format.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.citations.format.ReferenceFile;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import io.casebound.model.remark.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexReaderTest {
  private static ReferenceFile read(String text) {
    return ReferenceFormat.BIBTEX.read(Source.of("refs.bib", text));
  }

  private static BibliographicRecord record(String text) {
    return read(text).references().get(0).record().orElseThrow();
  }

  private static String title(String latex) {
    return record("@misc{k, title = {" + latex + "}}").text(RecordField.TITLE);
  }

  private static PersonName author(String name) {
    return record("@book{k, author = {" + name + "}}").authors().get(0);
  }

  @Test
  void readsAnArticle() {
    BibliographicRecord article =
        record(
            """
            @article{ritter2010,
             author = {Ritter, J. and Bielack, S. S.},
             title = {Osteosarcoma}, journal = "Ann Oncol", year = 2010, volume = {21},
             number = 7, pages = {320--325}, month = oct, doi = {https://doi.org/10.1/x}}""");
    assertThat(article.type()).isEqualTo(WorkType.ARTICLE_JOURNAL);
    assertThat(article.authors())
        .extracting(name -> name.family().value())
        .containsExactly("Ritter", "Bielack");
    assertThat(article.text(RecordField.CONTAINER_TITLE)).isEqualTo("Ann Oncol");
    assertThat(article.text(RecordField.YEAR)).isEqualTo("2010");
    assertThat(article.text(RecordField.MONTH_DAY)).isEqualTo("Oct");
    assertThat(article.text(RecordField.ISSUE)).isEqualTo("7");
    assertThat(article.text(RecordField.PAGE)).isEqualTo("320–325");
    assertThat(article.text(RecordField.DOI)).isEqualTo("10.1/x");
  }

  @Test
  void knowsWhereEveryFieldStands() {
    SourceText title =
        record("@misc{k,\n  title = {H{\\o}st}}").field(RecordField.TITLE).orElseThrow();
    assertThat(title.value()).isEqualTo("Høst");
    assertThat(title.span().toString()).isEqualTo("refs.bib:2:12");
    assertThat(title.span(1, 2).column()).isEqualTo(14);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Caract{\\'e}risation par {\\`a}      | Caractérisation par à",
        "Ji{\\v{r}}{\\'{\\i}} {\\H o}          | Jiří ő",
        "{\\AA}ngstr{\\\"o}m \\ss\\ \\c{c}       | Ångström ß ç",
        "pre\\-{C}olumbian {DNA}             | preColumbian DNA",
        "10$^{-3}$ and H$_2$O                | 10⁻³ and H₂O",
        "\\textit{Natrix} \\textbf{do not}    | Natrix do not",
        "Oil \\& Gas, 50\\%, a\\_b             | Oil & Gas, 50%, a_b",
        "``quoted'' --- dash                 | “quoted” — dash",
        "\\href{https://x.org/{a}}{Example}  | Example",
        "\\enquote{A \\emph{b}} c             | “A b” c",
        "tilde \\~{}, \\textasciitilde x      | tilde ~, ~x",
        "$\\alpha$-fetoprotein               | α-fetoprotein",
      })
  void turnsLatexIntoText(String latex, String text) {
    assertThat(title(latex)).isEqualTo(text);
  }

  @Test
  void keepsAnUnknownCommandAndSaysSoOnce() {
    ReferenceFile file = read("@misc{a, title = {x \\foo y}}\n@misc{b, title = {\\foo{} z}}");
    assertThat(file.references().get(0).record().orElseThrow().text(RecordField.TITLE))
        .isEqualTo("x \\foo y");
    assertThat(file.remarks()).extracting(Remark::rule).containsExactly("REFERENCE-FIELD-UNREAD");
    assertThat(file.remarks().get(0).span().toString()).isEqualTo("refs.bib:1:21");
  }

  // The names of biber's own tests (t/names.t) and of btxdoc.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Francis van der valt Frome                     | van der valt Frome | Francis      | -    | van der valt",
        "Van de Graaff, R. J.                           | Van de Graaff      | R. J.        | -    | Van de",
        "van Kluster, Jr., Kevin                        | van Kluster        | Kevin        | Jr.  | van",
        "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin | de la Vallée Poussin | Charles Louis Xavier Joseph | - | de la",
        "Ian {Iliad Ipswich}                            | Iliad Ipswich      | Ian          | -    | -",
        "{John Henry} Ford                              | Ford               | John Henry   | -    | -",
        "{\\v S}omeone Smith                            | Smith              | Šomeone      | -    | -",
        "Plato                                          | Plato              | -            | -    | -",
        "Fulton, James E., Jr.                          | Fulton             | James E.     | Jr.  | -",
        "\\'etienne Dupont                              | étienne Dupont     | -            | -    | étienne",
        "given=Alfred, family=Adler, prefix=von         | von Adler          | Alfred       | -    | von",
      })
  void readsNamesAsBiberDoes(
      String name, String family, String given, String suffix, String particle) {
    PersonName read = author(name);
    assertThat(read.family().value()).isEqualTo(family);
    assertThat(read.given().map(SourceText::value).orElse(null)).isEqualTo(given);
    assertThat(read.suffix().map(SourceText::value).orElse(null)).isEqualTo(suffix);
    assertThat(read.particle().map(PersonName.Particle::text).orElse(null)).isEqualTo(particle);
  }

  @Test
  void takesABracedNameForAGroupAndOthersForMore() {
    BibliographicRecord record =
        record("@misc{k, author = {{Barnes and Noble, Inc.} and Knuth, D. and others}}");
    assertThat(record.authors().get(0).group()).isTrue();
    assertThat(record.authors().get(0).family().value()).isEqualTo("Barnes and Noble, Inc.");
    assertThat(record.authors()).hasSize(2);
    assertThat(record.authorsShortened()).isTrue();
  }

  @Test
  void joinsStringsWithTheirDefinitions() {
    String text = "@string{ao = \"Ann\" # { Oncol}}\n@article{k, journal = ao # \" Suppl\"}";
    assertThat(record(text).text(RecordField.CONTAINER_TITLE)).isEqualTo("Ann Oncol Suppl");
  }

  @Test
  void inheritsByCrossrefUnderTheNamesOfBiblatex() {
    ReferenceFile file =
        read(
            "@inproceedings{a, title={Talk}, crossref={b}}\n"
                + "@proceedings{b, title={Congress}, subtitle={2nd}, year=2009, editor={Ed Itor}}");
    BibliographicRecord talk = file.references().get(0).record().orElseThrow();
    assertThat(talk.text(RecordField.TITLE)).isEqualTo("Talk");
    assertThat(talk.text(RecordField.CONTAINER_TITLE)).isEqualTo("Congress: 2nd");
    assertThat(talk.text(RecordField.YEAR)).isEqualTo("2009");
    assertThat(talk.editors()).hasSize(1);
    assertThat(file.references()).hasSize(2);
  }

  @Test
  void takesFieldsFromXdataWhichIsNoRecord() {
    ReferenceFile file =
        read(
            "@xdata{p, publisher={Macmillan}, location={London}}\n"
                + "@book{k, title={T}, xdata={p, gone}}\n@book{l, title={xdata=p-publisher}}");
    assertThat(file.references()).extracting(Reference::id).containsExactly("k", "l");
    assertThat(file.references().get(0).record().orElseThrow().text(RecordField.PUBLISHER))
        .isEqualTo("Macmillan");
    assertThat(file.references().get(1).record().orElseThrow().text(RecordField.TITLE))
        .isEqualTo("Macmillan");
    assertThat(file.remarks())
        .extracting(Remark::message)
        .singleElement()
        .asString()
        .contains("gone");
  }

  @Test
  void endsARingOfCrossrefs() {
    ReferenceFile file = read("@book{a, crossref={b}}\n@book{b, title={B}, crossref={a}}");
    assertThat(file.references()).hasSize(2);
    assertThat(file.remarks()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@article{a, title = {open\n@article{b, title={B}}",
        "@article{a, title = \"open\n@article{b, title=\"B\"}",
        "@article{a, title = {A} year = }\n@article{b, title={B}}",
        "@article{a, title = {A}\n@article{b, title={B}}",
        "@article{a, = {x}}\n@article{b, title={B}}",
        "@article(a, title = {A}}\n@article{b, title={B}}",
      })
  void goesOnBehindABrokenEntry(String text) {
    ReferenceFile file = read(text);
    Reference last = file.references().get(file.references().size() - 1);
    assertThat(last.id()).isEqualTo("b");
    assertThat(last.record().orElseThrow().text(RecordField.TITLE)).isEqualTo("B");
    assertThat(file.references()).extracting(Reference::id).contains("a");
    assertThat(file.remarks()).isNotEmpty();
  }

  @Test
  void skipsCommentsAndPreambles() {
    ReferenceFile file =
        read(
            "%@book{no, title={N}}\nme@example.org\n@comment{ {x} @book{no2,} }\n@preamble{\"p\"}\n"
                + "@book{yes, % why\n title={Y}}");
    assertThat(file.references()).extracting(Reference::id).containsExactly("yes");
    assertThat(file.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "date = {1996-12-10/1996-12-12}     | 1996      | Dec 10–Dec 12",
        "date = {2003-21}                   | 2003      | Spring",
        "year = {1995--1996}                | 1995–1996 | -",
        "year = 2012, month = jan # \"~15\" | 2012      | Jan 15",
        "year = 2012, month = 5, day = 14   | 2012      | May 14",
        "date = {2001-01-03T15:00:00}       | 2001      | Jan 3",
        "year = {1985a}                     | 1985      | -",
        "date = {../2004-01-01}             | 2004      | Jan 1",
      })
  void readsDates(String fields, String year, String monthDay) {
    BibliographicRecord record = record("@misc{k, " + fields + "}");
    assertThat(record.field(RecordField.YEAR).map(SourceText::value).orElse(null))
        .isEqualTo(year == null ? null : year.replace("--", "–"));
    assertThat(record.field(RecordField.MONTH_DAY).map(SourceText::value).orElse(null))
        .isEqualTo(monthDay);
  }

  @Test
  void readsDeepNestingAndManyBrokenEntriesInOnePass() {
    String deep = "@misc{k, title = {" + "{\\'".repeat(100_000) + "e" + "}".repeat(100_000) + "}}";
    assertThat(title("x")).isEqualTo("x");
    assertThat(read(deep).references()).hasSize(1);
    assertThat(read("@misc{k, title = {\n".repeat(20_000)).references()).hasSize(20_000);
  }
}
