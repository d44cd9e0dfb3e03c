package io.casebound.manuscripts.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.casebound.model.CallOut;
import io.casebound.model.Citation;
import io.casebound.model.CrossReference;
import io.casebound.model.Paragraph;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Writes texts and paragraphs with their places and links. */
final class JsonTexts {
  private final JsonGenerator json;
  private final CodePoints offsets;

  JsonTexts(JsonGenerator json, Source source) {
    this.json = json;
    this.offsets = new CodePoints(source.text());
  }

  /** Writes a member {@code name}, if there is a text. */
  void member(String name, Optional<SourceText> text) throws IOException {
    if (text.isPresent()) {
      json.writeFieldName(name);
      write(text.get());
    }
  }

  /** Writes a member that is a list of texts, if there are any. */
  void members(String name, ImmutableList<SourceText> texts) throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (SourceText text : texts) {
        write(text);
      }
      json.writeEndArray();
    }
  }

  void write(SourceText text) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", text.value());
    place(text.span());
    json.writeEndObject();
  }

  /** Writes the members that tell a place. */
  void place(SourceSpan span) throws IOException {
    json.writeObjectFieldStart("place");
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("start", offsets.of(span.start()));
    json.writeNumberField("end", offsets.of(span.end()));
    json.writeEndObject();
  }

  /** Writes a paragraph as the members of an object that is open. */
  void members(Paragraph paragraph) throws IOException {
    json.writeStringField("text", paragraph.text().value());
    place(paragraph.span());
    CodePoints within = new CodePoints(paragraph.text().value());
    citations(paragraph.citations(), within);
    callOuts(paragraph.callOuts(), within);
    crossReferences(paragraph.crossReferences(), within);
  }

  void write(Paragraph paragraph) throws IOException {
    json.writeStartObject();
    members(paragraph);
    json.writeEndObject();
  }

  void paragraphs(String name, ImmutableList<Paragraph> paragraphs) throws IOException {
    if (!paragraphs.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (Paragraph paragraph : paragraphs) {
        write(paragraph);
      }
      json.writeEndArray();
    }
  }

  private void citations(ImmutableList<Citation> citations, CodePoints within) throws IOException {
    if (!citations.isEmpty()) {
      json.writeArrayFieldStart("citations");
      for (Citation citation : citations) {
        startLink(citation.start(), citation.end(), within);
        strings("references", citation.referenceIds());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void callOuts(ImmutableList<CallOut> callOuts, CodePoints within) throws IOException {
    if (!callOuts.isEmpty()) {
      json.writeArrayFieldStart("callOuts");
      for (CallOut callOut : callOuts) {
        startLink(callOut.start(), callOut.end(), within);
        json.writeStringField("kind", name(callOut.kind()));
        strings("labels", callOut.labels());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void crossReferences(ImmutableList<CrossReference> references, CodePoints within)
      throws IOException {
    if (!references.isEmpty()) {
      json.writeArrayFieldStart("crossReferences");
      for (CrossReference reference : references) {
        startLink(reference.start(), reference.end(), within);
        json.writeStringField("kind", name(reference.kind()));
        strings("targets", reference.targetIds());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void startLink(int start, int end, CodePoints within) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", within.of(start));
    json.writeNumberField("end", within.of(end));
  }

  void strings(String name, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** A constant as JSON names it: {@code data-availability}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
