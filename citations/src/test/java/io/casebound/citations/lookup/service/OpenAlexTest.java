package io.casebound.citations.lookup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.service.OnlineSources.Known;
import io.casebound.citations.lookup.service.StandIn.Reply;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAlexTest {
  private StandIn server;
  private BibliographicSource openAlex;

  @BeforeEach
  void start() throws IOException {
    server = StandIn.start();
    openAlex = server.source(Known.OPENALEX);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String work(String title, boolean isRetracted) {
    return """
        {"id":"https://openalex.org/W1","doi":"https://doi.org/10.1000/lipoma","title":"%s",
        "publication_year":2019,"type":"article","language":"en","is_retracted":%s,
        "ids":{"openalex":"https://openalex.org/W1","doi":"https://doi.org/10.1000/lipoma",
        "pmid":"https://pubmed.ncbi.nlm.nih.gov/123","pmcid":"https://www.ncbi.nlm.nih.gov/pmc/articles/45"},
        "primary_location":{"is_oa":true,"source":{"id":"https://openalex.org/S1",
        "display_name":"Journal of Made Up Medicine","issn_l":"0000-0000"}},
        "biblio":{"volume":"12","issue":"3","first_page":"101","last_page":"104"},
        "authorships":[{"author_position":"first","author":{"id":"https://openalex.org/A1",
        "display_name":"Jane Q. Miller","orcid":null},"raw_author_name":"Jane Q. Miller"},
        {"author_position":"last","author":{"display_name":"Ludwig van Beethoven"}}]}"""
        .formatted(title, isRetracted);
  }

  private static final String LIPOMA = work("Lipoma of the finger: a case report", false);

  @Test
  void findsAWorkByItsDoi() throws IOException {
    server.answer("/works/doi:10.1000/lipoma", LIPOMA);
    List<Candidate> found = openAlex.find(References.lipoma(RecordField.DOI, "10.1000/lipoma"));
    assertThat(found).hasSize(1);
    BibliographicRecord known = found.get(0).work();
    assertThat(found.get(0).foundBy()).containsExactly(RecordField.DOI);
    assertThat(known.text(RecordField.CONTAINER_TITLE)).isEqualTo("Journal of Made Up Medicine");
    assertThat(known.text(RecordField.PAGE)).isEqualTo("101–104");
    assertThat(known.text(RecordField.PMID)).isEqualTo("123");
    assertThat(known.text(RecordField.PMCID)).isEqualTo("PMC45");
    assertThat(known.authors().get(0).family().value()).isEqualTo("Miller");
    assertThat(known.authors().get(1).family().value()).isEqualTo("van Beethoven");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void tellsOfRetractions() throws IOException {
    server.answer("/works/pmid:123", work("Lipoma", true));
    assertThat(openAlex.find(References.with(RecordField.PMID, "123")).get(0).notices())
        .containsExactly(Notice.of(Notice.Kind.RETRACTION, "OpenAlex"));
  }

  @Test
  void searchesTheTitleWithoutWhatItsFiltersWouldMisread() throws IOException {
    server.answer("title.search", "{\"meta\":{\"count\":1},\"results\":[" + LIPOMA + "]}");
    assertThat(openAlex.find(References.lipoma(RecordField.VOLUME, "12"))).hasSize(1);
    assertThat(server.asked().get(0))
        .contains("filter=title.search:lipoma of the finger a case report&per_page=3");
  }

  @Test
  void sendsTheKeyOfTheEnvironment() throws IOException {
    server.answer("/works", LIPOMA);
    server
        .sources(new FakeTime())
        .environment(ImmutableMap.of("OPENALEX_API_KEY", "k3y", "NCBI_API_KEY", "other"))
        .build(Known.OPENALEX)
        .get(0)
        .find(References.with(RecordField.DOI, "10.1000/lipoma"));
    assertThat(server.asked().get(0)).endsWith("&api_key=k3y").doesNotContain("other");
  }

  @Test
  void asksNoMoreWhereTheDaysAllowanceIsUsedUp() {
    server.answer(
        "/works",
        new Reply(
            429, ImmutableMap.of("Retry-After", "43200"), "{\"error\":\"Rate limit exceeded\"}"));
    assertThatThrownBy(() -> openAlex.find(References.with(RecordField.DOI, "10.1000/a")))
        .hasMessageStartingWith("OpenAlex does not answer (status 429)");
    assertThatThrownBy(() -> openAlex.find(References.with(RecordField.DOI, "10.1000/b")))
        .isInstanceOf(NoAnswerException.class);
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "{}", "{\"results\":[1]}", "{\"results\":[{}]}", "[]"})
  void doesNotTakeABrokenAnswerForNone(String body) {
    server.answer("/works", body);
    assertThatThrownBy(() -> openAlex.find(References.with(RecordField.DOI, "10.1000/x")))
        .isInstanceOf(NoAnswerException.class);
  }
}
