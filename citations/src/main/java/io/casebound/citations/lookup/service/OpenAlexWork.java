package io.casebound.citations.lookup.service;

import com.google.common.collect.ImmutableMap;
import io.casebound.citations.format.csljson.JsonValue;
import io.casebound.citations.format.record.FieldValues;
import io.casebound.citations.format.record.Markup;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.citations.format.record.Spacing;
import io.casebound.citations.name.DisplayName;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a work of OpenAlex into a record (OpenAlex, "Work object"). */
final class OpenAlexWork {
  private static final ImmutableMap<String, WorkType> TYPES =
      ImmutableMap.of(
          "book", WorkType.BOOK,
          "book-chapter", WorkType.CHAPTER,
          "dissertation", WorkType.THESIS,
          "preprint", WorkType.PREPRINT,
          "dataset", WorkType.DATASET,
          "report", WorkType.REPORT);

  // Identifiers come as addresses: https://pubmed.ncbi.nlm.nih.gov/29456894.
  private static final Pattern PMID = Pattern.compile("/(\\d{1,8})/?$");
  private static final Pattern PMCID = Pattern.compile("(?i)/articles/(?:PMC)?(\\d{1,9})/?$");

  private OpenAlexWork() {}

  static BibliographicRecord read(JsonValue work) {
    String type = work.text("type").map(SourceText::value).orElse("");
    RecordDraft draft = new RecordDraft(TYPES.getOrDefault(type, WorkType.ARTICLE_JOURNAL));
    set(draft, RecordField.TITLE, work.text("title").map(Markup::plain).map(Spacing::collapsed));
    set(draft, RecordField.YEAR, work.text("publication_year"));
    set(draft, RecordField.LANGUAGE, work.text("language"));
    set(draft, RecordField.DOI, work.text("doi").map(FieldValues::doi));
    set(
        draft,
        RecordField.CONTAINER_TITLE,
        member(work, "primary_location", "source").flatMap(source -> source.text("display_name")));
    work.member("biblio").ifPresent(biblio -> place(draft, biblio));
    work.member("ids").ifPresent(ids -> identifiers(draft, ids));
    authors(draft, work);
    return draft.build();
  }

  private static void place(RecordDraft draft, JsonValue biblio) {
    biblio
        .text("volume")
        .ifPresent(text -> FieldValues.volumeOrIssue(draft, RecordField.VOLUME, text));
    biblio
        .text("issue")
        .ifPresent(text -> FieldValues.volumeOrIssue(draft, RecordField.ISSUE, text));
    Optional<SourceText> first = biblio.text("first_page");
    first.ifPresent(page -> FieldValues.pages(draft, page, biblio.text("last_page").orElse(page)));
  }

  private static void identifiers(RecordDraft draft, JsonValue ids) {
    set(draft, RecordField.PMID, ids.text("pmid").flatMap(text -> number(PMID, text, "")));
    set(draft, RecordField.PMCID, ids.text("pmcid").flatMap(text -> number(PMCID, text, "PMC")));
  }

  private static Optional<SourceText> number(Pattern form, SourceText address, String prefix) {
    Matcher number = form.matcher(address.value());
    return number.find()
        ? Optional.of(address.replacedBy(prefix + number.group(1)))
        : Optional.empty();
  }

  private static void authors(RecordDraft draft, JsonValue work) {
    work.member("authorships").stream()
        .flatMap(list -> list.items().stream())
        .flatMap(
            authorship ->
                authorship
                    .text("raw_author_name")
                    .or(() -> member(authorship, "author").flatMap(a -> a.text("display_name")))
                    .stream())
        .map(DisplayName::parse)
        .forEach(draft::author);
  }

  private static Optional<JsonValue> member(JsonValue value, String... path) {
    Optional<JsonValue> found = Optional.of(value);
    for (String name : path) {
      found = found.flatMap(each -> each.member(name));
    }
    return found;
  }

  private static void set(RecordDraft draft, RecordField field, Optional<SourceText> text) {
    text.ifPresent(value -> draft.set(field, value));
  }
}
