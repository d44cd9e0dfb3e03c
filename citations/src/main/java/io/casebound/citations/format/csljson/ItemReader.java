package io.casebound.citations.format.csljson;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.record.FieldValues;
import io.casebound.citations.format.record.Markup;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.citations.format.record.Spacing;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns an item into a record. */
final class ItemReader {
  private static final ImmutableSet<RecordField> BY_OTHER_MEANS =
      ImmutableSet.of(RecordField.YEAR, RecordField.MONTH_DAY, RecordField.TRANSLATED_TITLE);

  private static final ImmutableMap<String, RecordField> FIELDS =
      Stream.concat(
              Stream.of(RecordField.values())
                  .filter(field -> !BY_OTHER_MEANS.contains(field))
                  .map(field -> Map.entry(field.csl(), field)),
              // CSL 1.0.1 and before, and Crossref.
              Stream.of(
                  Map.entry("event", RecordField.EVENT_TITLE),
                  Map.entry("journalAbbreviation", RecordField.CONTAINER_TITLE_SHORT),
                  Map.entry("shortTitle", RecordField.TITLE_SHORT),
                  Map.entry("supplement-number", RecordField.SUPPLEMENT),
                  Map.entry("article-number", RecordField.ARTICLE_NUMBER)))
          .collect(toImmutableMap(entry -> entry.getKey(), entry -> entry.getValue()));

  private static final ImmutableMap<String, NameRole> ROLES =
      Stream.of(NameRole.values()).collect(toImmutableMap(NameRole::csl, Function.identity()));

  /** Of CSL, but of no work. */
  private static final ImmutableSet<String> IGNORED =
      ImmutableSet.of(
          "id",
          "type",
          "custom",
          "categories",
          "citation-key",
          "citation-label",
          "citation-number",
          "first-reference-note-number",
          "locator",
          "page-first",
          "year-suffix",
          "system_id",
          "volume-title-short");

  private static final ImmutableMap<String, WorkType> TYPES_OF_CROSSREF =
      ImmutableMap.of(
          "journal-article", WorkType.ARTICLE_JOURNAL,
          "book-chapter", WorkType.CHAPTER,
          "proceedings-article", WorkType.PAPER_CONFERENCE,
          "posted-content", WorkType.PREPRINT,
          "dissertation", WorkType.THESIS,
          "monograph", WorkType.BOOK,
          "edited-book", WorkType.BOOK,
          "reference-entry", WorkType.ENTRY);

  private final JsonValue item;
  private final ReadingRemarks remarks;
  private final RecordDraft draft = new RecordDraft(WorkType.OTHER);

  ItemReader(JsonValue item, ReadingRemarks remarks) {
    this.item = item;
    this.remarks = remarks;
  }

  BibliographicRecord read() {
    item.text("type").ifPresent(this::type);
    item.members().forEach(this::member);
    custom();
    if (draft
        .field(RecordField.PAGE)
        .map(SourceText::value)
        .equals(draft.field(RecordField.ARTICLE_NUMBER).map(SourceText::value))) {
      draft.remove(RecordField.PAGE); // written twice, for styles that know no numbers
    }
    return draft.build();
  }

  private void type(SourceText name) {
    Optional<WorkType> type =
        WorkType.ofCsl(name.value())
            .or(() -> Optional.ofNullable(TYPES_OF_CROSSREF.get(name.value())));
    type.ifPresent(draft::type);
    if (type.isEmpty()) {
      remarks.unread(
          name.span(), "The type " + name + " is none of CSL; it is taken for a document.");
    }
  }

  private void member(String name, JsonValue value) {
    if (name.equals("author") || name.equals("editor") || ROLES.containsKey(name)) {
      names(name, value);
    } else if (name.equals("issued")) {
      CslDateReader.issued(value, draft);
    } else if (FIELDS.containsKey(name)) {
      field(FIELDS.get(name), value);
    } else if (!IGNORED.contains(name)) {
      remarks.unreadOnce(
          name, value.text().span(), "The variable " + name + " is none of CSL; it is left out.");
    }
  }

  private void names(String variable, JsonValue value) {
    Stream<JsonValue> names =
        value.kind() == JsonValue.Kind.ARRAY ? value.items().stream() : Stream.of(value);
    names
        .flatMap(name -> CslNames.read(name).stream())
        .forEach(
            name -> {
              switch (variable) {
                case "author" -> author(name);
                case "editor" -> draft.editor(name);
                default -> draft.other(role(variable), name);
              }
            });
  }

  /** Pandoc and others write what BibTeX calls "and others" as an author of that name. */
  private void author(PersonName name) {
    if (name.group() && name.family().value().equals("others")) {
      draft.authorsShortened();
    } else {
      draft.author(name);
    }
  }

  private static NameRole role(String variable) {
    return Stream.of(NameRole.values())
        .filter(role -> role.csl().equals(variable))
        .findFirst()
        .orElseThrow();
  }

  private void field(RecordField field, JsonValue value) {
    if (value.isObject()) {
      CslDateReader.text(value).ifPresent(text -> draft.set(field, text));
    } else if (value.kind() == JsonValue.Kind.ARRAY) {
      value.items().stream()
          .filter(JsonValue::isText)
          .limit(isSingle(field) ? 1 : Long.MAX_VALUE)
          .forEach(one -> draft.append(field, ", ", plain(one)));
    } else {
      text(field, plain(value));
    }
  }

  /** Crossref gives titles as lists, of which the first counts. */
  private static boolean isSingle(RecordField field) {
    return field == RecordField.TITLE
        || field == RecordField.CONTAINER_TITLE
        || field == RecordField.CONTAINER_TITLE_SHORT;
  }

  private static SourceText plain(JsonValue value) {
    return Spacing.collapsed(Markup.plain(value.text()));
  }

  private void text(RecordField field, SourceText text) {
    switch (field) {
      case DOI -> draft.set(field, FieldValues.doi(text));
      case PMID -> draft.set(field, FieldValues.pmid(text));
      case VOLUME, ISSUE -> FieldValues.volumeOrIssue(draft, field, text);
      default -> draft.set(field, text);
    }
  }

  /** What CSL has no variable for, as this project writes it. */
  private void custom() {
    Optional<JsonValue> custom = item.member("custom");
    custom
        .flatMap(own -> own.text("translated-title"))
        .ifPresent(title -> draft.set(RecordField.TRANSLATED_TITLE, title));
    custom
        .flatMap(own -> own.member("shortened"))
        .filter(value -> value.text().value().equals("true"))
        .ifPresent(value -> draft.authorsShortened());
  }
}
