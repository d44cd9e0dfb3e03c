package io.casebound.citations.format.csljson;

import com.fasterxml.jackson.core.JsonGenerator;
import io.casebound.citations.date.DateSpan;
import io.casebound.citations.date.PartialDate;
import java.io.IOException;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes dates as CSL-JSON has them. */
final class CslDates {
  private static final Pattern INTERVAL =
      Pattern.compile("(\\d{4}[\\d-]{0,6})/(\\d{4}[\\d-]{0,6})");

  private final JsonGenerator json;

  CslDates(JsonGenerator json) {
    this.json = json;
  }

  /** The date of publication; nothing where neither text says anything. */
  void issued(String year, String monthDay) throws IOException {
    Optional<DateSpan> date = DateSpan.parse(year, monthDay);
    if (date.isPresent()) {
      span("issued", date.get());
    } else if (!(year + monthDay).isEmpty()) {
      literal("issued", (year + " " + monthDay).strip());
    }
  }

  /** A date that is one text. */
  void date(String name, String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    Matcher interval = INTERVAL.matcher(text);
    Optional<PartialDate> start =
        whole(interval.matches() ? interval.group(1) : text)
            .filter(date -> date.year().isPresent());
    Optional<PartialDate> end = interval.matches() ? whole(interval.group(2)) : Optional.empty();
    if (start.isPresent()) {
      span(name, new DateSpan(start.get(), end, Optional.empty()));
    } else {
      literal(name, text);
    }
  }

  private static Optional<PartialDate> whole(String text) {
    return PartialDate.parse(text);
  }

  private void span(String name, DateSpan date) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeArrayFieldStart("date-parts");
    parts(date.start());
    if (date.end().isPresent()) {
      parts(date.end().get());
    }
    json.writeEndArray();
    if (date.season().isPresent()) {
      json.writeNumberField("season", date.season().get());
    }
    json.writeEndObject();
  }

  private void parts(PartialDate date) throws IOException {
    json.writeStartArray();
    if (date.year().isPresent()) {
      json.writeNumber(date.year().get());
    }
    if (date.month().isPresent()) {
      json.writeNumber(date.month().map(Month::getValue).get());
      if (date.day().isPresent()) {
        json.writeNumber(date.day().get());
      }
    }
    json.writeEndArray();
  }

  private void literal(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("literal", text);
    json.writeEndObject();
  }
}
