package io.casebound.citations.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.citations.format.ReferenceFile;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import org.junit.jupiter.api.Test;

class XmlReadersTest {
  private static ReferenceFile read(ReferenceFormat format, String text) {
    Source source = Source.of("refs.xml", text);
    assertThat(ReferenceFormat.of(source)).contains(format);
    return format.read(source);
  }

  private static String endNote(String inside) {
    return "<record><rec-number>7</rec-number><ref-type name=\"Journal Article\">17</ref-type>"
        + inside
        + "</record>";
  }

  @Test
  void readsStyledTextOfEndNote() {
    ReferenceFile file =
        read(
            ReferenceFormat.ENDNOTE_XML,
            "<xml><records>"
                + endNote(
                    "<contributors><authors><author><style face=\"normal\">Coffin, C. M.</style>"
                        + "</author></authors></contributors><titles><title><style face=\"normal\">"
                        + "Growth of </style><style face=\"italic\">H. pylori</style><style> &amp; x"
                        + "</style></title><secondary-title>Ann Oncol</secondary-title></titles>"
                        + "<pages>1-9</pages><volume>21</volume><number>7</number><dates><year>2010"
                        + "</year><pub-dates><date>Jul</date></pub-dates></dates>"
                        + "<custom2>PMC123</custom2><accession-num>12345678</accession-num>"
                        + "<electronic-resource-num>10.1/x</electronic-resource-num>")
                + "</records></xml>");
    Reference reference = file.references().get(0);
    assertThat(reference.id()).isEqualTo("7");
    BibliographicRecord record = reference.record().orElseThrow();
    assertThat(record.type()).isEqualTo(WorkType.ARTICLE_JOURNAL);
    assertThat(record.text(RecordField.TITLE)).isEqualTo("Growth of H. pylori & x");
    assertThat(record.text(RecordField.CONTAINER_TITLE)).isEqualTo("Ann Oncol");
    assertThat(record.text(RecordField.MONTH_DAY)).isEqualTo("Jul");
    assertThat(record.text(RecordField.PMCID)).isEqualTo("PMC123");
    assertThat(record.text(RecordField.PMID)).isEqualTo("12345678");
    assertThat(file.remarks()).isEmpty();
  }

  @Test
  void tellsTheEditorsOfABookFromThoseOfItsSeries() {
    BibliographicRecord book =
        read(
                ReferenceFormat.ENDNOTE_XML,
                "<xml><records><record><ref-type name=\"Book\">6</ref-type><contributors>"
                    + "<secondary-authors><author>Series, E</author></secondary-authors>"
                    + "</contributors><titles><title>T</title><secondary-title>S</secondary-title>"
                    + "</titles><pages>303 p.</pages></record></records></xml>")
            .references()
            .get(0)
            .record()
            .orElseThrow();
    assertThat(book.others().get(NameRole.COLLECTION_EDITOR)).hasSize(1);
    assertThat(book.text(RecordField.COLLECTION_TITLE)).isEqualTo("S");
    assertThat(book.text(RecordField.NUMBER_OF_PAGES)).isEqualTo("303 p.");
  }

  @Test
  void goesOnBehindARecordThatIsBroken() {
    ReferenceFile file =
        read(
            ReferenceFormat.ENDNOTE_XML,
            "<xml><records>\n"
                + endNote("<titles><title>One</title></titles>")
                + "\n"
                + endNote("<titles><title>Two</titles>")
                + "\n"
                + endNote("<titles><title>Three</title></titles>")
                + "</records></xml>");
    assertThat(file.references())
        .extracting(each -> each.record().orElseThrow().text(RecordField.TITLE))
        .containsExactly("One", "Three");
    assertThat(file.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.message()).contains("line 3"));
    assertThat(file.references().get(1).text().span().line()).isEqualTo(4);
  }

  @Test
  void readsAnArticleOfPubMed() {
    BibliographicRecord record =
        read(
                ReferenceFormat.PUBMED_XML,
                "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>"
                    + "<Journal><ISSN>0028-0836</ISSN><JournalIssue><Volume>12 Suppl 1</Volume>"
                    + "<PubDate><Year>2015</Year><Month>03</Month><Day>4</Day></PubDate>"
                    + "</JournalIssue><Title>Nature (London)</Title></Journal>"
                    + "<ArticleTitle>On <i>x</i>.</ArticleTitle><Pagination><MedlinePgn>1-9"
                    + "</MedlinePgn></Pagination><AuthorList CompleteYN=\"N\"><Author><LastName>Ab"
                    + "</LastName><ForeName>C D</ForeName></Author></AuthorList></Article>"
                    + "<MedlineJournalInfo><MedlineTA>Nature</MedlineTA></MedlineJournalInfo>"
                    + "</MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType=\"doi\">10.1/x"
                    + "</ArticleId></ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>")
            .references()
            .get(0)
            .record()
            .orElseThrow();
    assertThat(record.text(RecordField.TITLE)).isEqualTo("On x");
    assertThat(record.text(RecordField.MONTH_DAY)).isEqualTo("Mar 4");
    assertThat(record.text(RecordField.SUPPLEMENT)).isEqualTo("Suppl 1");
    assertThat(record.text(RecordField.DOI)).isEqualTo("10.1/x");
    assertThat(record.authorsShortened()).isTrue();
  }

  @Test
  void expandsNothingFromOutside() {
    ReferenceFile file =
        read(
            ReferenceFormat.ENDNOTE_XML,
            "<!DOCTYPE xml [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><xml><records>"
                + endNote("<titles><title>a&f;b</title></titles>")
                + "</records></xml>");
    assertThat(file.references()).isEmpty();
    assertThat(file.remarks()).hasSize(1);
  }
}
