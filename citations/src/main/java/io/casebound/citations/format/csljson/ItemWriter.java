package io.casebound.citations.format.csljson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.util.EnumSet;

/** One item of CSL-JSON. */
final class ItemWriter {
  /** What is neither text nor written on its own below. */
  private static final EnumSet<RecordField> NOT_PLAIN =
      EnumSet.of(
          RecordField.YEAR,
          RecordField.MONTH_DAY,
          RecordField.ISSUE,
          RecordField.SUPPLEMENT,
          RecordField.PAGE,
          RecordField.ARTICLE_NUMBER,
          RecordField.TRANSLATED_TITLE);

  private static final EnumSet<RecordField> DATES =
      EnumSet.of(
          RecordField.ACCESSED,
          RecordField.ORIGINAL_DATE,
          RecordField.SUBMITTED,
          RecordField.AVAILABLE,
          RecordField.EVENT_DATE);

  private final JsonGenerator json;
  private final ListedReference listed;
  private final BibliographicRecord record;
  private final CslDates dates;

  ItemWriter(JsonGenerator json, ListedReference listed) {
    this.json = json;
    this.listed = listed;
    this.record = listed.record();
    this.dates = new CslDates(json);
  }

  void write() throws IOException {
    json.writeStartObject();
    if (listed.isReference()) {
      json.writeStringField("id", listed.reference().id());
      json.writeStringField("type", record.type().csl());
      fields();
    }
    json.writeObjectFieldStart("custom");
    notOfCsl();
    new PlacesWriter(json, listed).write();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What CSL has no variable for. */
  private void notOfCsl() throws IOException {
    text("translated-title", record.text(RecordField.TRANSLATED_TITLE));
    if (record.authorsShortened()) {
      json.writeBooleanField("shortened", true);
    }
  }

  private void fields() throws IOException {
    names("author", record.authors());
    names("editor", record.editors());
    for (NameRole role : record.others().keySet()) {
      names(role.csl(), record.others().get(role));
    }
    dates.issued(record.text(RecordField.YEAR), record.text(RecordField.MONTH_DAY));
    for (var field : record.fields().entrySet()) {
      if (!NOT_PLAIN.contains(field.getKey()) && !DATES.contains(field.getKey())) {
        json.writeStringField(field.getKey().csl(), field.getValue().value());
      }
    }
    text("issue", issue());
    text("number", record.text(RecordField.ARTICLE_NUMBER));
    text("page", page());
    for (RecordField date : DATES) {
      dates.date(date.csl(), record.text(date));
    }
  }

  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  /** With its supplement, as PubMed writes it: {@code 4 Suppl 1}. */
  private String issue() {
    return (record.text(RecordField.ISSUE) + " " + record.text(RecordField.SUPPLEMENT)).strip();
  }

  /** Styles print the number of an article where others have pages. */
  private String page() {
    return record.has(RecordField.PAGE)
        ? record.text(RecordField.PAGE)
        : record.text(RecordField.ARTICLE_NUMBER);
  }

  private void names(String role, ImmutableList<PersonName> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(role);
    for (PersonName name : names) {
      json.writeStartObject();
      text(name.group() ? "literal" : "family", name.familyAlone());
      if (name.particle().isPresent()) {
        boolean drops = name.particle().get().drops();
        text(drops ? "dropping-particle" : "non-dropping-particle", name.particle().get().text());
      }
      text("given", name.given().map(SourceText::value).orElse(""));
      text("suffix", name.suffix().map(SourceText::value).orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
