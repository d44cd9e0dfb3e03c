package io.casebound.citations.lookup.service;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.casebound.citations.format.csljson.JsonValue;
import io.casebound.citations.identifier.Doi;
import io.casebound.citations.identifier.Pmid;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.match.FoldedText;
import io.casebound.citations.lookup.match.Identifiers;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/**
 * PubMed, by the E-utilities ESearch and EFetch (NLM, "Entrez Programming Utilities Help"). Works
 * are fetched by their PMIDs, many at once; others are searched for by DOI, title, or first author,
 * year and words of the title.
 */
final class PubMed implements BibliographicSource {
  static final String NAME = "PubMed";
  private static final int MOST_FOUND = 3;
  private static final int MOST_AT_ONCE = 100;
  private static final int TELLING_WORDS = 2;

  private final PoliteClient client;

  /** What was fetched, by PMID; empty where there is no such work. */
  private final Map<String, Optional<PubMedAnswer.Work>> fetched = new ConcurrentHashMap<>();

  PubMed(PoliteClient client) {
    this.client = client;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ImmutableSet<RecordField> knowsEvery() {
    return ImmutableSet.of(RecordField.PMID);
  }

  @Override
  public void prepare(Iterable<BibliographicRecord> works) throws IOException {
    fetch(
        StreamSupport.stream(works.spliterator(), false)
            .flatMap(work -> pmid(work).stream())
            .distinct()
            .collect(toImmutableList()));
  }

  private static Optional<String> pmid(BibliographicRecord work) {
    return Pmid.parse(work.text(RecordField.PMID)).map(Pmid::toString);
  }

  @Override
  public ImmutableList<Candidate> find(BibliographicRecord work) throws IOException {
    Works works = new Works(work);
    works.add(fetched(work, pmid(work).map(ImmutableList::of).orElse(ImmutableList.of())));
    Optional<String> doi = Doi.parse(work.text(RecordField.DOI)).map(Doi::value);
    if (doi.isPresent() && works.list().isEmpty()) {
      String phrase = '"' + doi.get().replace("\"", "") + "\"[doi]";
      works.add(fetched(work, search(ImmutableMap.of("term", phrase))));
    }
    if (!works.isEnough()) {
      String words = String.join(" ", works.title().words());
      works.add(fetched(work, search(ImmutableMap.of("term", words, "field", "title"))));
    }
    if (!works.isEnough()) {
      Optional<String> term = byAuthor(work, works);
      if (term.isPresent()) {
        works.add(fetched(work, search(ImmutableMap.of("term", term.get()))));
      }
    }
    return works.list();
  }

  /** First author, year and the longest telling words: what is left where a title is wrong. */
  private static Optional<String> byAuthor(BibliographicRecord work, Works works) {
    String year = work.text(RecordField.YEAR);
    List<String> words =
        works.title().tellingWords().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(TELLING_WORDS)
            .toList();
    if (work.authors().isEmpty() || !year.matches("\\d{4}") || words.isEmpty()) {
      return Optional.empty();
    }
    String author = FoldedText.of(work.authors().get(0).family().value()) + "[1au]";
    return Optional.of(
        author
            + " AND "
            + year
            + "[dp] AND ("
            + String.join(" OR ", words.stream().map(word -> word + "[ti]").toList())
            + ")");
  }

  private ImmutableList<String> search(ImmutableMap<String, String> terms) throws IOException {
    Question question =
        new Question(
            "esearch.fcgi",
            ImmutableMap.<String, String>builder()
                .put("db", "pubmed")
                .put("retmode", "json")
                .put("retmax", String.valueOf(MOST_FOUND))
                .putAll(terms)
                .buildOrThrow());
    Optional<String> answer = client.ask(question);
    if (answer.isEmpty()) {
      return ImmutableList.of();
    }
    Optional<JsonValue> result =
        ServiceJson.read(answer.get(), client)
            .member("esearchresult")
            .filter(found -> found.member("ERROR").isEmpty());
    JsonValue ids =
        result.flatMap(found -> found.member("idlist")).orElseThrow(() -> client.strange());
    return ids.items().stream()
        .map(id -> id.text().value())
        .filter(id -> Pmid.parse(id).isPresent())
        .limit(MOST_FOUND)
        .collect(toImmutableList());
  }

  private ImmutableList<Candidate> fetched(BibliographicRecord work, List<String> ids)
      throws IOException {
    fetch(ids);
    return ids.stream()
        .flatMap(id -> fetched.getOrDefault(id, Optional.empty()).stream())
        .map(
            found ->
                new Candidate(
                    found.record(),
                    NAME,
                    Identifiers.shared(work, found.record()),
                    found.notices()))
        .collect(toImmutableList());
  }

  private void fetch(List<String> ids) throws IOException {
    List<String> missing =
        new ArrayList<>(ids.stream().filter(id -> !fetched.containsKey(id)).toList());
    for (List<String> some : Lists.partition(missing, MOST_AT_ONCE)) {
      ImmutableMap<String, PubMedAnswer.Work> works = PubMedAnswer.read(efetch(some), client);
      some.forEach(id -> fetched.put(id, Optional.ofNullable(works.get(id))));
    }
  }

  private String efetch(List<String> ids) throws IOException {
    Question question =
        new Question(
            "efetch.fcgi",
            ImmutableMap.of("db", "pubmed", "retmode", "xml", "id", String.join(",", ids)));
    return client.ask(question).orElseThrow(() -> client.strange());
  }
}
