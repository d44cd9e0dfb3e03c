package io.casebound.citations.lookup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.service.OnlineSources.Known;
import io.casebound.citations.lookup.service.StandIn.Reply;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PubMedTest {
  private static final String HEAD =
      "<?xml version=\"1.0\" ?>\n"
          + "<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\""
          + " \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n";
  private static final String NONE = HEAD + "<PubmedArticleSet></PubmedArticleSet>";

  private StandIn server;
  private BibliographicSource pubMed;

  @BeforeEach
  void start() throws IOException {
    server = StandIn.start();
    pubMed = server.source(Known.PUBMED);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String set(String... articles) {
    return HEAD + "<PubmedArticleSet>\n" + String.join("\n", articles) + "\n</PubmedArticleSet>";
  }

  private static String article(String pmid, String title, String more) {
    return """
        <PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">%s</PMID>
        <Article PubModel="Print"><Journal><ISSN IssnType="Print">0000-0000</ISSN>
        <JournalIssue CitedMedium="Print"><Volume>12</Volume><Issue>3</Issue>
        <PubDate><Year>2019</Year><Month>Jan</Month></PubDate></JournalIssue>
        <Title>Journal of made up medicine</Title><ISOAbbreviation>J Made Up Med</ISOAbbreviation></Journal>
        <ArticleTitle>%s</ArticleTitle>
        <Pagination><StartPage>101</StartPage><EndPage>104</EndPage><MedlinePgn>101-104</MedlinePgn></Pagination>
        <AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Miller</LastName><ForeName>Jane</ForeName>
        <Initials>J</Initials></Author></AuthorList><Language>eng</Language></Article>%s</MedlineCitation>
        <PubmedData><ArticleIdList><ArticleId IdType="pubmed">%s</ArticleId>
        <ArticleId IdType="doi">10.1000/lipoma%s</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
        """
        .formatted(pmid, title, more, pmid, pmid.equals("123") ? "" : "." + pmid);
  }

  private static final String LIPOMA = article("123", "Lipoma of the finger: a case report.", "");

  private static String ids(String... ids) {
    String list = ids.length == 0 ? "" : '"' + String.join("\",\"", ids) + '"';
    return "{\"header\":{\"type\":\"esearch\",\"version\":\"0.3\"},\"esearchresult\":{\"count\":\""
        + ids.length
        + "\",\"retmax\":\"3\",\"retstart\":\"0\",\"idlist\":["
        + list
        + "],\"translationset\":[],\"querytranslation\":\"\"}}";
  }

  @Test
  void fetchesAWorkByItsPmid() throws IOException {
    server.answer("efetch.fcgi", set(LIPOMA));
    List<Candidate> found = pubMed.find(References.with(RecordField.PMID, "123"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).foundBy()).containsExactly(RecordField.PMID);
    assertThat(found.get(0).source()).isEqualTo("PubMed");
    assertThat(found.get(0).work().text(RecordField.TITLE))
        .isEqualTo("Lipoma of the finger: a case report");
    assertThat(found.get(0).work().text(RecordField.CONTAINER_TITLE_SHORT))
        .isEqualTo("J Made Up Med");
    assertThat(server.asked())
        .containsExactly("/efetch.fcgi?db=pubmed&retmode=xml&id=123&tool=casebound");
  }

  @Test
  void saysWhoAsksWhereItIsTold() throws IOException {
    server.answer("efetch.fcgi", set(LIPOMA));
    server
        .sources(new FakeTime())
        .mail("name@example.org")
        .environment(ImmutableMap.of("NCBI_API_KEY", "k3y"))
        .build(Known.PUBMED)
        .get(0)
        .find(References.with(RecordField.PMID, "123"));
    assertThat(server.asked().get(0))
        .endsWith("&tool=casebound&email=name@example.org&api_key=k3y");
    assertThat(server.agents().get(0)).matches("Casebound/\\S+ \\(mailto:name@example\\.org\\)");
  }

  @Test
  void knowsThatAPmidWasNeverGiven() throws IOException {
    server.answer("efetch.fcgi", NONE);
    assertThat(pubMed.find(References.with(RecordField.PMID, "99999999"))).isEmpty();
    assertThat(pubMed.knowsEvery()).containsExactly(RecordField.PMID);
  }

  @Test
  void asksForManyAtOnce() throws IOException {
    server.answer("efetch.fcgi", set(LIPOMA, article("124", "Another.", "")));
    pubMed.prepare(
        List.of(
            References.with(RecordField.PMID, "123"),
            References.with(RecordField.DOI, "10.1000/x"),
            References.with(RecordField.PMID, "PMID: 124"),
            References.with(RecordField.PMID, "125")));
    assertThat(pubMed.find(References.with(RecordField.PMID, "124"))).hasSize(1);
    assertThat(pubMed.find(References.with(RecordField.PMID, "125"))).isEmpty();
    assertThat(server.asked()).hasSize(1);
    assertThat(server.asked().get(0)).contains("id=123,124,125&");
  }

  @Test
  void searchesByDoi() throws IOException {
    server.answer("esearch.fcgi", ids("123")).answer("efetch.fcgi", set(LIPOMA));
    List<Candidate> found = pubMed.find(References.with(RecordField.DOI, "10.1000/LIPOMA"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).foundBy()).containsExactly(RecordField.DOI);
    assertThat(server.asked().get(0)).contains("term=\"10.1000/LIPOMA\"[doi]");
  }

  @Test
  void searchesByTitleAndThenByAuthorYearAndWords() throws IOException {
    server
        .answer("field=title", ids())
        .answer("[1au]", ids("123"))
        .answer("efetch.fcgi", set(LIPOMA));
    List<Candidate> found = pubMed.find(References.lipoma(RecordField.VOLUME, "12"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).foundBy()).isEmpty();
    assertThat(server.asked().get(0))
        .contains("term=lipoma of the finger a case report&field=title");
    assertThat(server.asked().get(1)).contains("term=miller[1au] AND 2019[dp] AND (");
  }

  @Test
  void looksForTheWorkThatIsMeantWhereAnIdentifierNamesAnother() throws IOException {
    server
        .answer("id=7&", set(article("7", "Osteosarcoma of the thigh.", "")))
        .answer("id=123&", set(LIPOMA))
        .answer("esearch.fcgi", ids("123"));
    assertThat(pubMed.find(References.lipoma(RecordField.PMID, "7"))).hasSize(2);
    assertThat(server.asked()).anyMatch(address -> address.contains("field=title"));
  }

  @Test
  void tellsOfRetractions() throws IOException {
    String retracted =
        article(
            "123",
            "Lipoma of the finger: a case report.",
            "<CommentsCorrectionsList><CommentsCorrections RefType=\"RetractionIn\">"
                + "<RefSource>J Made Up Med. 2020;13:1</RefSource><PMID Version=\"1\">456</PMID>"
                + "</CommentsCorrections></CommentsCorrectionsList>");
    server.answer("efetch.fcgi", set(retracted));
    assertThat(pubMed.find(References.with(RecordField.PMID, "123")).get(0).notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.RETRACTION);
  }

  @Test
  void isPatientWhenThrottled() throws IOException {
    server.answer(
        "efetch.fcgi",
        new Reply(
            429, ImmutableMap.of(), "{\"error\":\"API rate limit exceeded\",\"count\":\"11\"}"),
        Reply.of(set(LIPOMA)));
    assertThat(pubMed.find(References.with(RecordField.PMID, "123"))).hasSize(1);
    assertThat(server.asked()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body>Maintenance</body></html>",
        "<?xml version=\"1.0\"?><eFetchResult><ERROR>Error occurred: x</ERROR></eFetchResult>",
        "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>124</PMID>",
        "<PubmedArticleSet><PubmedArticle><PMID>124</x></PubmedArticle></PubmedArticleSet>",
        "<!DOCTYPE PubmedArticleSet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
            + "<PubmedArticleSet>&b;",
      })
  void doesNotTakeABrokenAnswerForNone(String body) {
    server.answer("efetch.fcgi", body.isEmpty() ? Reply.of(" ") : Reply.of(body));
    assertThatThrownBy(() -> pubMed.find(References.with(RecordField.PMID, "123")))
        .isInstanceOf(NoAnswerException.class)
        .hasMessageStartingWith("PubMed answers in a form that is not known here;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"esearchresult\":{\"ERROR\":\"Invalid db name specified: x\"}}",
        "{\"esearchresult\":{}}",
        "[]",
        "{",
        "null",
        "<html/>"
      })
  void doesNotTakeABrokenSearchForNothingFound(String body) {
    server.answer("esearch.fcgi", body);
    assertThatThrownBy(() -> pubMed.find(References.with(RecordField.DOI, "10.1000/x")))
        .isInstanceOf(NoAnswerException.class);
  }

  @Test
  void meetsAHostileAnswerWithALimit() {
    server.answer("esearch.fcgi", "{\"esearchresult\":" + "[".repeat(100_000));
    assertThatThrownBy(() -> pubMed.find(References.with(RecordField.DOI, "10.1000/x")))
        .isInstanceOf(NoAnswerException.class);
    server.answer("efetch.fcgi", set("<PubmedArticle>" + "<a>".repeat(20_000)));
    assertThatThrownBy(() -> pubMed.find(References.with(RecordField.PMID, "1")))
        .isInstanceOf(NoAnswerException.class);
  }
}
