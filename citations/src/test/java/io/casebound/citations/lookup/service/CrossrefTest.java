package io.casebound.citations.lookup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.Notice.Kind;
import io.casebound.citations.lookup.service.OnlineSources.Known;
import io.casebound.citations.lookup.service.StandIn.Reply;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossrefTest {
  private StandIn server;
  private BibliographicSource crossref;

  @BeforeEach
  void start() throws IOException {
    server = StandIn.start();
    crossref = server.source(Known.CROSSREF);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String item(String doi, String title, String more) {
    return """
        {"indexed":{"date-parts":[[2026,1,2]]},"reference-count":7,"publisher":"Nobody","issue":"3",
        "published-print":{"date-parts":[[2019,1]]},"DOI":"%s","type":"journal-article",
        "created":{"date-parts":[[2018,12,1]]},"page":"101-104","source":"Crossref",
        "is-referenced-by-count":2,"title":["%s"],"prefix":"10.1000","volume":"12",
        "author":[{"given":"Jane","family":"Miller","sequence":"first","affiliation":[]},
        {"name":"Made Up Group","sequence":"additional","affiliation":[]}],"member":"1",
        "container-title":["Journal of Made Up Medicine"],"short-container-title":["J Made Up Med"],
        "issued":{"date-parts":[[2018,12,1]]},"references-count":7,"URL":"http://dx.doi.org/%s",
        "ISSN":["0000-0000"],"relation":{}%s}"""
        .formatted(doi, title, doi, more);
  }

  private static String work(String item) {
    return "{\"status\":\"ok\",\"message-type\":\"work\",\"message-version\":\"1.0.0\",\"message\":"
        + item
        + "}";
  }

  private static String list(String... items) {
    return "{\"status\":\"ok\",\"message-type\":\"work-list\",\"message-version\":\"1.0.0\","
        + "\"message\":{\"facets\":{},\"total-results\":9,\"items\":["
        + String.join(",", items)
        + "],\"items-per-page\":3,\"query\":{\"start-index\":0,\"search-terms\":null}}}";
  }

  private static final String LIPOMA =
      item("10.1000/lipoma", "Lipoma of the <i>finger</i>: a case report", "");

  @Test
  void findsAWorkByItsDoi() throws IOException {
    server.answer("/works/10.1000/LIPOMA", work(LIPOMA));
    List<Candidate> found = crossref.find(References.lipoma(RecordField.DOI, "10.1000/LIPOMA"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).foundBy()).containsExactly(RecordField.DOI);
    assertThat(found.get(0).work().text(RecordField.TITLE))
        .isEqualTo("Lipoma of the finger: a case report");
    assertThat(found.get(0).work().text(RecordField.YEAR)).isEqualTo("2019");
    assertThat(found.get(0).work().authors()).hasSize(2);
    assertThat(found.get(0).notices()).isEmpty();
    assertThat(server.asked()).hasSize(1);
    assertThat(crossref.knowsEvery()).isEmpty();
  }

  @Test
  void asksForDoisOfEveryForm() throws IOException {
    String doi = "10.1016/S0140-6736(97)11096-0;2-a<b>#c?d";
    server.answer("/works/" + doi, work(LIPOMA));
    assertThat(crossref.find(References.with(RecordField.DOI, doi))).hasSize(1);
    assertThat(server.asked()).containsExactly("/works/" + doi);
  }

  @Test
  void searchesForAWorkWhoseDoiItDoesNotKnow() throws IOException {
    server.answer("query.bibliographic", list(LIPOMA, item("10.1000/other", "Another", "")));
    List<Candidate> found = crossref.find(References.lipoma(RecordField.DOI, "10.5555/none"));
    assertThat(found).hasSize(2);
    assertThat(found.get(0).foundBy()).isEmpty();
    assertThat(server.asked().get(1))
        .contains("query.bibliographic=Lipoma of the finger: a case report 2019 Miller&rows=3");
  }

  @ParameterizedTest
  @CsvSource({
    "retraction, RETRACTION",
    "withdrawal, RETRACTION",
    "removal, RETRACTION",
    "expression_of_concern, CONCERN",
    "partial_retraction, CORRECTION",
    "correction, CORRECTION",
    "erratum, CORRECTION"
  })
  void tellsWhatWasPublishedSince(String type, Kind kind) throws IOException {
    String updated =
        ",\"updated-by\":[{\"updated\":{\"date-parts\":[[2021,3,4]],\"date-time\":"
            + "\"2021-03-04T00:00:00Z\",\"timestamp\":1614816000000},\"DOI\":\"10.1000/NOTICE\","
            + "\"type\":\""
            + type
            + "\",\"source\":\"publisher\",\"label\":\"Notice\"}]";
    server.answer("/works/10.1000/a", work(item("10.1000/a", "A work", updated)));
    Notice notice =
        crossref.find(References.with(RecordField.DOI, "10.1000/a")).get(0).notices().get(0);
    assertThat(notice.kind()).isEqualTo(kind);
    assertThat(notice.source()).isEqualTo("Crossref");
    assertThat(notice.date()).contains("2021-03-04");
    assertThat(notice.identifier()).contains("10.1000/notice");
  }

  @Test
  void saysOneNoticeOnceAndWhoTellsOfIt() throws IOException {
    String update =
        "{\"updated\":{\"date-parts\":[[2021,3,4]]},\"DOI\":\"10.1000/notice\",\"type\":"
            + "\"retraction\",\"source\":\"%s\",\"label\":\"Retraction\"}";
    String updated =
        ",\"updated-by\":["
            + update.formatted("retraction-watch")
            + ","
            + update.formatted("publisher")
            + ",{\"type\":\"addendum\",\"DOI\":\"10.1000/more\"},{\"type\":7},null,\"x\"]";
    server.answer("/works/10.1000/a", work(item("10.1000/a", "A work", updated)));
    assertThat(crossref.find(References.with(RecordField.DOI, "10.1000/a")).get(0).notices())
        .extracting(Notice::source)
        .containsExactly("Retraction Watch");
  }

  @Test
  void joinsANoticeToTheWorkThatItIsAbout() throws IOException {
    String notice =
        item(
            "10.1000/notice",
            "Retraction: Lipoma of the finger",
            ",\"update-to\":[{\"updated\":{\"date-parts\":[[2021]]},\"DOI\":\"10.1000/LIPOMA\","
                + "\"type\":\"retraction\",\"label\":\"Retraction\"}]");
    server.answer("query.bibliographic", list(notice, LIPOMA));
    List<Candidate> found = crossref.find(References.lipoma(RecordField.VOLUME, "12"));
    assertThat(found.get(0).notices()).isEmpty();
    assertThat(found.get(1).notices())
        .containsExactly(
            new Notice(
                Kind.RETRACTION,
                "Crossref",
                Optional.of("2021"),
                Optional.of("10.1000/notice"),
                Optional.empty()));
  }

  @Test
  void heedsThrottling() throws IOException {
    FakeTime time = new FakeTime();
    server.answer(
        "/works",
        Reply.status(429).with("Retry-After", "5"),
        Reply.status(503),
        Reply.of(work(LIPOMA)));
    BibliographicSource patient = server.sources(time).build(Known.CROSSREF).get(0);
    assertThat(patient.find(References.with(RecordField.DOI, "10.1000/lipoma"))).hasSize(1);
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(10));
  }

  @Test
  void asksNobodyForWhatItWasTold(@TempDir Path folder) throws IOException {
    server.answer("/works/10.1000/lipoma", work(LIPOMA));
    for (String mail : List.of("a@example.org", "b@example.org")) {
      BibliographicSource source =
          server.sources(new FakeTime()).mail(mail).cache(folder).build(Known.CROSSREF).get(0);
      assertThat(source.find(References.lipoma(RecordField.DOI, "10.1000/lipoma"))).hasSize(1);
      assertThat(source.find(References.with(RecordField.DOI, "10.1000/none"))).isEmpty();
    }
    assertThat(server.asked())
        .containsExactly(
            "/works/10.1000/lipoma?mailto=a@example.org",
            "/works/10.1000/none?mailto=a@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "{}", "{\"message\":[]}", "{\"message\":{", "[1]", "{\"message\":1}"})
  void doesNotTakeABrokenAnswerForNone(String body) {
    server.answer("/works", body);
    assertThatThrownBy(() -> crossref.find(References.with(RecordField.DOI, "10.1000/x")))
        .isInstanceOf(NoAnswerException.class)
        .hasMessageStartingWith("Crossref answers in a form that is not known here;");
  }

  @Test
  void sendsNoMoreOfALongTitleThanIsNeeded() throws IOException {
    server.answer("query.bibliographic", list());
    crossref.find(References.with(RecordField.TITLE, "word ".repeat(2_000) + "end"));
    assertThat(server.asked().get(0).length()).isLessThan(500);
  }
}
