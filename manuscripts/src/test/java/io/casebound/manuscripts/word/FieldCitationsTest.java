package io.casebound.manuscripts.word;

import static io.casebound.manuscripts.word.Docx.CASE;
import static io.casebound.manuscripts.word.Docx.escape;
import static io.casebound.manuscripts.word.Docx.field;
import static io.casebound.manuscripts.word.Docx.p;
import static io.casebound.manuscripts.word.Docx.r;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Citation;
import io.casebound.model.Manuscript;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fields of Zotero, Mendeley, EndNote and Word, in the form in which each writes them. */
class FieldCitationsTest {
  private static final String PRINTED_LIST =
      p("Heading1", r("References"))
          + p(
              "Bibliography",
              r("1.") + "<w:r><w:tab/></w:r>" + r("Able A. Knees. J Bone. 2019;1:2-3."))
          + p(
              "Bibliography",
              r("2.") + "<w:r><w:tab/></w:r>" + r("Cole C. Hips. J Bone. 2020;1:4-5."));

  private static String item(String key, String title) {
    return "{\"id\":17,\"uris\":[\"http://zotero.org/users/1/items/"
        + key
        + "\"],"
        + "\"itemData\":{\"id\":17,\"type\":\"article-journal\",\"title\":\""
        + title
        + "\"}}";
  }

  private static String csl(String... items) {
    return "{\"citationID\":\"abc\",\"properties\":{\"formattedCitation\":\"[1]\",\"noteIndex\":0},"
        + "\"citationItems\":["
        + String.join(",", items)
        + "],\"schema\":\"https://github.com/"
        + "citation-style-language/schema/raw/master/csl-citation.json\"}";
  }

  private static List<Citation> citations(Manuscript manuscript) {
    return manuscript.body().get(0).paragraphs().flatMap(x -> x.citations().stream()).toList();
  }

  private static Manuscript citing(String... runs) {
    return Docx.of(CASE, p(String.join("", runs)), PRINTED_LIST).read();
  }

  private static final String[] ZOTERO = {"ABCD2345", "EFGH6789"};

  @Test
  void linksCitationsOfZotero() {
    Manuscript manuscript =
        citing(
            r("Rare "),
            field(" ADDIN ZOTERO_ITEM CSL_CITATION " + csl(item(ZOTERO[1], "B")) + " ", r("[2]")),
            r(", and "),
            field(
                " ADDIN ZOTERO_ITEM CSL_CITATION "
                    + csl(item(ZOTERO[1], "B"), item(ZOTERO[0], "A"))
                    + " ",
                r("[1") + r("<w:i/>", ",") + r("2]")),
            r("."));

    assertThat(citations(manuscript))
        .extracting(Citation::referenceIds)
        .containsExactly(ImmutableList.of("2"), ImmutableList.of("2", "1"));
    assertThat(manuscript.body().get(0).paragraphs().findFirst().orElseThrow().text().value())
        .isEqualTo("Rare [2], and [1,2].");
  }

  @Test
  void linksCitationsOfMendeleyDesktopAndOfSimpleFields() {
    Manuscript manuscript =
        citing(
            r("Rare"),
            field(
                "ADDIN CSL_CITATION { \"citationItems\" : [ "
                    + item("X", "A")
                    + " ], \"mendeley\" : { \"formattedCitation\" : \"<sup>1</sup>\" } }",
                r("<w:vertAlign w:val=\"superscript\"/>", "1")),
            "<w:fldSimple w:instr=\" ADDIN ZOTERO_ITEM CSL_CITATION "
                + escape(csl(item("Y", "B")))
                + "\">"
                + r(" (2)")
                + "</w:fldSimple>");

    assertThat(citations(manuscript))
        .extracting(Citation::referenceIds)
        .containsExactly(ImmutableList.of("1"), ImmutableList.of("2"));
  }

  @Test
  void linksCitationsOfMendeleyCite() {
    String packed =
        Base64.getEncoder()
            .withoutPadding()
            .encodeToString(csl(item("X", "Ä")).getBytes(StandardCharsets.UTF_8));
    Manuscript manuscript =
        citing(
            r("Rare "),
            "<w:sdt><w:sdtPr><w:tag w:val=\"MENDELEY_CITATION_v3_"
                + packed
                + "\"/><w:id w:val=\"-1\"/>"
                + "<w:placeholder><w:docPart w:val=\"DefaultPlaceholder_-1854013440\"/></w:placeholder>"
                + "</w:sdtPr><w:sdtContent>"
                + r("[2]")
                + "</w:sdtContent></w:sdt>");

    assertThat(citations(manuscript))
        .extracting(Citation::referenceIds)
        .containsExactly(ImmutableList.of("2"));
  }

  private static String endNote(int number, String title) {
    return "<EndNote><Cite><Author>Able</Author><Year>2019</Year><RecNum>"
        + number
        + "</RecNum><DisplayText>[1]</DisplayText><record><rec-number>"
        + number
        + "</rec-number>"
        + "<foreign-keys><key app=\"EN\" db-id=\"p55s\" timestamp=\"0\">"
        + number
        + "</key></foreign-keys>"
        + "<ref-type name=\"Journal Article\">17</ref-type><titles><title>"
        + title
        + "</title></titles></record></Cite></EndNote>";
  }

  @Test
  void linksCitationsOfEndNoteWhereverItKeepsThem() {
    String data =
        "<w:fldData xml:space=\"preserve\">"
            + Base64.getMimeEncoder()
                .encodeToString(
                    endNote(2, "Hips & knees")
                        .replace("&", "&amp;")
                        .getBytes(StandardCharsets.UTF_8))
            + "</w:fldData>";
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\">" + data + "</w:fldChar></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    Manuscript manuscript =
        citing(
            r("Rare "),
            field(" ADDIN EN.CITE " + endNote(1, "Knees"), r("[1]")),
            r(", rare "),
            begin,
            "<w:r><w:instrText xml:space=\"preserve\"> ADDIN EN.CITE </w:instrText></w:r>",
            begin,
            "<w:r><w:instrText xml:space=\"preserve\"> ADDIN EN.CITE.DATA </w:instrText></w:r>",
            end,
            "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            r("[2]"),
            end,
            r("."));

    assertThat(citations(manuscript))
        .extracting(Citation::referenceIds)
        .containsExactly(ImmutableList.of("1"), ImmutableList.of("2"));
    assertThat(manuscript.source().text())
        .contains("Rare [1], rare [2].")
        .doesNotContain("EndNote");
  }

  private static final String SOURCES =
      "<b:Sources SelectedStyle=\"\\APA.XSL\" xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\">"
          + "<b:Source><b:Tag>Abl19</b:Tag><b:SourceType>JournalArticle</b:SourceType><b:Author><b:Author><b:NameList>"
          + "<b:Person><b:Last>Able</b:Last><b:First>Ann</b:First><b:Middle>B</b:Middle></b:Person></b:NameList></b:Author></b:Author>"
          + "<b:Title>Knees in the long run</b:Title><b:JournalName>J Bone</b:JournalName><b:Year>2019</b:Year>"
          + "<b:Volume>1</b:Volume><b:Pages>2-3</b:Pages><b:StandardNumber>doi:10.1000/182</b:StandardNumber>"
          + "<b:RefOrder>1</b:RefOrder></b:Source>"
          + "<b:Source><b:Tag>WHO20</b:Tag><b:SourceType>Book</b:SourceType><b:Author><b:Author>"
          + "<b:Corporate>World Health Organization</b:Corporate></b:Author></b:Author><b:Title>Tumours of bone</b:Title>"
          + "<b:City>Lyon</b:City><b:Publisher>IARC</b:Publisher><b:Year>2020</b:Year></b:Source></b:Sources>";

  private static final String WORD_CITATION =
      "<w:sdt><w:sdtPr><w:id w:val=\"5\"/><w:citation/></w:sdtPr><w:sdtContent>"
          + field(
              " CITATION Abl19 \\l 1033  \\m WHO20",
              r(" (Able, 2019; World Health Organization, 2020)"))
          + "</w:sdtContent></w:sdt>";

  @Test
  void readsTheSourcesOfWordsOwnCitations() {
    Manuscript manuscript =
        Docx.of(CASE, p(r("Rare") + WORD_CITATION + r(".")))
            .related("customXml", "../customXml/item1.xml", SOURCES)
            .read();

    assertThat(citations(manuscript))
        .singleElement()
        .satisfies(citation -> assertThat(citation.referenceIds()).containsExactly("1", "2"));
    BibliographicRecord first = manuscript.references().get(0).record().orElseThrow();
    assertThat(first.type()).isEqualTo(WorkType.ARTICLE_JOURNAL);
    assertThat(first.authors().get(0).given().orElseThrow().value()).isEqualTo("Ann B");
    assertThat(first.text(RecordField.DOI)).isEqualTo("10.1000/182");
    assertThat(manuscript.references().get(0).text().value())
        .isEqualTo("Able Ann B. Knees in the long run. J Bone. 2019;1:2-3. doi:10.1000/182.");
    assertThat(manuscript.references().get(1).record().orElseThrow().authors().get(0).group())
        .isTrue();
  }

  @Test
  void givesPrintedEntriesTheirRecordsWithTheirPlaces() {
    String list =
        "<w:sdt><w:sdtPr><w:bibliography/></w:sdtPr><w:sdtContent>"
            + p(
                "Bibliography",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> BIBLIOGRAPHY </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + r("World Health Organization. (2020). ")
                    + r("<w:i/>", "Tumours of bone.")
                    + r(" Lyon: IARC."))
            + p(r("Able, A. B. (2019). Knees in the long run. J Bone, 1, 2-3."))
            + p("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
            + "</w:sdtContent></w:sdt>";
    Manuscript manuscript =
        Docx.of(CASE, p(r("Rare") + WORD_CITATION + r(".")), p("Heading1", r("Bibliography")), list)
            .related("customXml", "../customXml/item1.xml", SOURCES)
            .read();

    assertThat(manuscript.references()).hasSize(2);
    Reference second = manuscript.references().get(1);
    assertThat(second.text().value()).startsWith("Able, A. B.");
    BibliographicRecord record = second.record().orElseThrow();
    assertThat(record.field(RecordField.TITLE).orElseThrow().span())
        .isEqualTo(second.text().span(20, 41));
    assertThat(citations(manuscript).get(0).referenceIds()).containsExactly("2", "1");
  }

  @Test
  void takesAListThatAProgramMadeForTheReferencesWithoutAHeading() {
    Manuscript manuscript =
        Docx.of(
                CASE,
                p(r("Rare [1,2].")),
                p(
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> ADDIN EN.REFLIST </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r("1. Able A. Knees. J Bone. 2019;1:2-3.")),
                p(
                    r("2. Cole C. Hips. J Bone. 2020;1:4-5.")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                p("Heading1", r("Funding")),
                p(r("None.")))
            .read();

    assertThat(manuscript.references()).extracting(Reference::id).containsExactly("1", "2");
    assertThat(manuscript.back()).hasSize(1);
  }

  @Test
  void keepsTheTextOfFieldsThatAreBroken() {
    Manuscript manuscript =
        citing(
            r("Rare "),
            field(" ADDIN ZOTERO_ITEM CSL_CITATION {\"citationItems\":[{\"id\":", r("[1]")),
            field(" ADDIN EN.CITE <EndNote><Cite>", r("[2]")),
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");

    assertThat(manuscript.source().text()).contains("Rare [1][2]");
    assertThat(citations(manuscript)).hasSize(2);
  }
}
