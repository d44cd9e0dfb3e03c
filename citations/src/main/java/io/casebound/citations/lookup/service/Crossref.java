package io.casebound.citations.lookup.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.format.csljson.CrossrefItem;
import io.casebound.citations.format.csljson.JsonValue;
import io.casebound.citations.identifier.Doi;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.match.Identifiers;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Crossref, by its REST API: a work by its DOI, or the few that resemble what a reference says
 * ({@code query.bibliographic}).
 */
final class Crossref implements BibliographicSource {
  static final String NAME = "Crossref";
  private static final String MOST_FOUND = "3";

  private final PoliteClient client;

  Crossref(PoliteClient client) {
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
      works.add(ask(work, new Question("works/" + Addresses.of(doi.get()), ImmutableMap.of())));
    }
    if (!works.isEnough()) {
      works.add(ask(work, search(work)));
    }
    return works.list();
  }

  private static Question search(BibliographicRecord work) {
    String words =
        Stream.concat(
                Stream.of(RecordField.TITLE, RecordField.CONTAINER_TITLE, RecordField.YEAR)
                    .map(work::text),
                work.authors().stream().limit(1).map(author -> author.family().value()))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(" "));
    return new Question(
        "works",
        ImmutableMap.of("query.bibliographic", Addresses.shortened(words), "rows", MOST_FOUND));
  }

  private ImmutableList<Candidate> ask(BibliographicRecord work, Question question)
      throws IOException {
    Optional<String> answer = client.ask(question);
    if (answer.isEmpty()) {
      return ImmutableList.of();
    }
    JsonValue message =
        ServiceJson.read(answer.get(), client)
            .member("message")
            .filter(JsonValue::isObject)
            .orElseThrow(client::strange);
    List<JsonValue> items =
        message.member("items").map(JsonValue::items).orElse(ImmutableList.of(message));
    CrossrefNotices notices = CrossrefNotices.of(items);
    return items.stream()
        .filter(JsonValue::isObject)
        .map(item -> candidate(work, item, notices))
        .collect(ImmutableList.toImmutableList());
  }

  private static Candidate candidate(
      BibliographicRecord work, JsonValue item, CrossrefNotices notices) {
    BibliographicRecord known = CrossrefItem.read(item);
    ImmutableList<Notice> told = notices.about(item);
    return new Candidate(known, NAME, Identifiers.shared(work, known), told);
  }
}
