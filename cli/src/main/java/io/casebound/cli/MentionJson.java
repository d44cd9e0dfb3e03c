package io.casebound.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.terminology.Code;
import io.casebound.terminology.abbreviation.Abbreviation;
import io.casebound.terminology.context.Context;
import io.casebound.terminology.context.Setting;
import io.casebound.terminology.context.Trigger;
import io.casebound.terminology.recognise.Mention;
import io.casebound.terminology.recognise.Recognition;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** Mentions as JSON Lines: an object for each source. Offsets count code points of the source. */
final class MentionJson implements MentionWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final Writer writer;

  MentionJson(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void write(String name, RecognisedSource recognised) throws IOException {
    CodePointOffsets offsets = new CodePointOffsets(recognised.source().text());
    line(
        json -> {
          json.writeStringField("id", name);
          json.writeArrayFieldStart("mentions");
          for (int i = 0; i < recognised.texts().size(); i++) {
            SectionRole section = recognised.texts().get(i).section();
            for (Mention mention : recognised.recognitions().get(i).mentions()) {
              write(json, mention, section, offsets);
            }
          }
          json.writeEndArray();
          json.writeArrayFieldStart("abbreviations");
          for (int i = 0; i < recognised.texts().size(); i++) {
            write(
                json, recognised.texts().get(i).text(), recognised.recognitions().get(i), offsets);
          }
          json.writeEndArray();
        });
  }

  @Override
  public void writeFailure(String name, String error) throws IOException {
    line(
        json -> {
          json.writeStringField("id", name);
          json.writeStringField("error", error);
        });
  }

  @FunctionalInterface
  private interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  private void line(Members members) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    }
    writer.write(line.append('\n').toString());
  }

  private static void write(
      JsonGenerator json, Mention mention, SectionRole section, CodePointOffsets offsets)
      throws IOException {
    json.writeStartObject();
    writePlace(json, mention.span(), offsets);
    json.writeStringField("text", mention.text());
    json.writeStringField("concept", mention.concept().id());
    json.writeArrayFieldStart("codes");
    for (Code code : mention.concept().codes()) {
      json.writeStartObject();
      json.writeStringField("system", code.system());
      json.writeStringField("version", code.version());
      json.writeStringField("code", code.code());
      json.writeStringField("label", code.label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("term", mention.term().text());
    json.writeObjectFieldStart("context");
    write(json, mention.context(), offsets);
    Optional<Setting> setting = Setting.of(section, mention.context());
    if (setting.isPresent()) {
      json.writeStringField("setting", lower(setting.get()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Context context, CodePointOffsets offsets)
      throws IOException {
    json.writeBooleanField("negated", context.negated());
    json.writeBooleanField("uncertain", context.uncertain());
    json.writeBooleanField("hypothetical", context.hypothetical());
    json.writeBooleanField("historical", context.historical());
    json.writeStringField("experiencer", lower(context.experiencer()));
    if (context.laterality().isPresent()) {
      json.writeStringField("laterality", lower(context.laterality().get()));
    }
    if (!context.qualifiers().isEmpty()) {
      json.writeArrayFieldStart("qualifiers");
      for (Trigger qualifier : context.qualifiers()) {
        json.writeString(lower(qualifier.modifier()));
      }
      json.writeEndArray();
    }
    Optional<Trigger> trigger =
        context.triggers().stream().filter(found -> found.modifier().isStatus()).findFirst();
    if (trigger.isPresent()) {
      json.writeObjectFieldStart("trigger");
      writePlace(json, trigger.get().span(), offsets);
      json.writeEndObject();
    }
    writeTriggers(json, context, offsets);
  }

  /** All words that decide the context, those that name a side or a place as well. */
  private static void writeTriggers(JsonGenerator json, Context context, CodePointOffsets offsets)
      throws IOException {
    if (context.triggers().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("triggers");
    for (Trigger trigger : context.triggers()) {
      json.writeStartObject();
      json.writeStringField("modifier", lower(trigger.modifier()).replace('_', '-'));
      writePlace(json, trigger.span(), offsets);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(
      JsonGenerator json, SourceText text, Recognition recognition, CodePointOffsets offsets)
      throws IOException {
    for (Abbreviation abbreviation : recognition.abbreviations()) {
      json.writeStartObject();
      json.writeStringField("short", abbreviation.shortForm());
      json.writeStringField("long", abbreviation.longForm());
      writePlace(
          json,
          text.span(abbreviation.shortRange().start(), abbreviation.shortRange().end()),
          offsets);
      json.writeEndObject();
    }
  }

  private static void writePlace(JsonGenerator json, SourceSpan span, CodePointOffsets offsets)
      throws IOException {
    json.writeNumberField("start", offsets.of(span.start()));
    json.writeNumberField("end", offsets.of(span.end()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
