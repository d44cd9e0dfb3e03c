package io.casebound.citations.lookup.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.format.csljson.JsonValue;
import io.casebound.citations.identifier.Doi;
import io.casebound.citations.identifier.Pmid;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.match.Identifiers;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * OpenAlex, by its API: a work by its DOI or PMID, which costs nothing, or else those whose title
 * has the words of the reference's ({@code title.search}).
 */
final class OpenAlex implements BibliographicSource {
  static final String NAME = "OpenAlex";
  private static final String MOST_FOUND = "3";
  private static final String FIELDS =
      "id,doi,title,publication_year,type,language,is_retracted,primary_location,biblio,"
          + "authorships,ids";

  private final PoliteClient client;

  OpenAlex(PoliteClient client) {
    this.client = client;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ImmutableList<Candidate> find(BibliographicRecord work) throws IOException {
    Works works = new Works(work);
    Optional<String> doi = Doi.parse(work.text(RecordField.DOI)).map(Doi::value);
    if (doi.isPresent()) {
      works.add(ask(work, named("doi:" + Addresses.of(doi.get()))));
    }
    Optional<Pmid> pmid = Pmid.parse(work.text(RecordField.PMID));
    if (pmid.isPresent() && (works.list().isEmpty() || !works.isEnough())) {
      works.add(ask(work, named("pmid:" + pmid.get())));
    }
    if (!works.isEnough()) {
      String words = Addresses.shortened(String.join(" ", works.title().words()));
      works.add(
          ask(
              work,
              new Question(
                  "works",
                  ImmutableMap.of(
                      "filter",
                      "title.search:" + words,
                      "per_page",
                      MOST_FOUND,
                      "select",
                      FIELDS))));
    }
    return works.list();
  }

  private static Question named(String identifier) {
    return new Question("works/" + identifier, ImmutableMap.of("select", FIELDS));
  }

  private ImmutableList<Candidate> ask(BibliographicRecord work, Question question)
      throws IOException {
    Optional<String> answer = client.ask(question);
    if (answer.isEmpty()) {
      return ImmutableList.of();
    }
    JsonValue value = ServiceJson.read(answer.get(), client);
    List<JsonValue> works =
        value.member("results").map(JsonValue::items).orElse(ImmutableList.of(value));
    if (works.stream().anyMatch(each -> each.member("id").isEmpty())) {
      throw client.strange();
    }
    return works.stream()
        .map(each -> candidate(work, each))
        .collect(ImmutableList.toImmutableList());
  }

  private static Candidate candidate(BibliographicRecord work, JsonValue item) {
    BibliographicRecord known = OpenAlexWork.read(item);
    boolean isRetracted =
        item.member("is_retracted")
            .filter(value -> value.text().value().equals("true"))
            .isPresent();
    return new Candidate(
        known,
        NAME,
        Identifiers.shared(work, known),
        isRetracted
            ? ImmutableList.of(Notice.of(Notice.Kind.RETRACTION, NAME))
            : ImmutableList.of());
  }
}
