package io.casebound.citations.format.csljson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.util.Optional;

/**
 * The member {@code casebound} of an item: the printed entry, and where in it each field stands.
 */
final class PlacesWriter {
  private static final double PER_MILLE = 1000;

  private final JsonGenerator json;
  private final ListedReference listed;
  private final SourceText raw;
  private final boolean isVerbatim;

  PlacesWriter(JsonGenerator json, ListedReference listed) {
    this.json = json;
    this.listed = listed;
    this.raw = listed.reference().text();
    // Then values that the reader decoded have their places, too.
    this.isVerbatim = raw.source().text().startsWith(raw.value(), raw.span().start());
  }

  void write() throws IOException {
    json.writeObjectFieldStart("casebound");
    json.writeNumberField("line", raw.span().line());
    json.writeStringField("raw", raw.value());
    json.writeObjectFieldStart("fields");
    fields(listed.record());
    json.writeEndObject();
    json.writeNumberField("confidence", confidence());
    json.writeEndObject();
  }

  /** Fields that the manuscript's format marks are beyond doubt. */
  private double confidence() {
    return listed.reference().record().isPresent()
        ? 1
        : Math.round(PrintedReferenceParser.bundled().confidence(raw) * PER_MILLE) / PER_MILLE;
  }

  private void fields(BibliographicRecord record) throws IOException {
    names("author", record.authors());
    names("editor", record.editors());
    for (NameRole role : record.others().keySet()) {
      names(role.csl(), record.others().get(role));
    }
    for (var field : record.fields().entrySet()) {
      place(nameOf(field.getKey()), field.getValue());
    }
  }

  /** Of two fields that share a variable, the second has a name of its own. */
  private static String nameOf(RecordField field) {
    return field == RecordField.MONTH_DAY ? "month-day" : field.csl();
  }

  private void names(String role, ImmutableList<PersonName> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(role);
    for (PersonName name : names) {
      json.writeStartObject();
      place(name.group() ? "literal" : "family", name.family());
      place("given", name.given());
      place("suffix", name.suffix());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(String name, Optional<SourceText> text) throws IOException {
    if (text.isPresent()) {
      place(name, text.get());
    }
  }

  private void place(String name, SourceText text) throws IOException {
    int start = startOf(text);
    if (start >= 0) {
      int end = isVerbatim ? text.span().end() - raw.span().start() : start + text.length();
      int first = raw.value().codePointCount(0, start);
      json.writeArrayFieldStart(name);
      json.writeNumber(first);
      json.writeNumber(first + raw.value().codePointCount(start, end));
      json.writeEndArray();
    }
  }

  /** Where in the entry the text stands that has this place in the source; -1 where nowhere. */
  private int startOf(SourceText text) {
    if (isVerbatim) {
      boolean isInside = raw.span().contains(text.span()) && text.length() > 0;
      return isInside ? text.span().start() - raw.span().start() : -1;
    }
    int at = raw.value().indexOf(text.value());
    while (at >= 0 && raw.span(at, at + text.length()).start() != text.span().start()) {
      at = raw.value().indexOf(text.value(), at + 1);
    }
    return at;
  }
}
