package io.casebound.manuscripts.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import io.casebound.model.SubArticle;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Writes a manuscript as one JSON object. */
public final class ManuscriptJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final JsonTexts texts;
  private final JsonBlocks blocks;
  private final JsonFront front;

  private ManuscriptJson(JsonGenerator json, Manuscript manuscript) {
    this.json = json;
    this.texts = new JsonTexts(json, manuscript.source());
    this.blocks = new JsonBlocks(json, texts);
    this.front = new JsonFront(json, texts);
  }

  /** Writes the object and a line feed. */
  public static void write(Manuscript manuscript, Writer writer) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(writer)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer());
      new ManuscriptJson(json, manuscript).write(manuscript);
    }
    writer.write('\n');
  }

  /** The usual form, with the same line ends on every system. */
  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  private void write(Manuscript manuscript) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", manuscript.source().name());
    json.writeStringField("format", JsonTexts.name(manuscript.format()));
    article(manuscript);
    json.writeArrayFieldStart("remarks");
    for (Remark remark : manuscript.remarks()) {
      write(remark);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void article(Manuscript manuscript) throws IOException {
    json.writeObjectFieldStart("front");
    front.members(manuscript.metadata());
    json.writeEndObject();
    blocks.sections("abstracts", manuscript.abstracts());
    blocks.sections("body", manuscript.body());
    blocks.sections("back", manuscript.back());
    blocks.blocks("floats", manuscript.floats());
    json.writeArrayFieldStart("references");
    for (Reference reference : manuscript.references()) {
      write(reference);
    }
    json.writeEndArray();
    if (!manuscript.subArticles().isEmpty()) {
      json.writeArrayFieldStart("subArticles");
      for (SubArticle sub : manuscript.subArticles()) {
        json.writeStartObject();
        json.writeStringField("kind", JsonTexts.name(sub.kind()));
        article(sub.article());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void write(Reference reference) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", reference.id());
    texts.member("label", reference.label());
    json.writeStringField("text", reference.text().value());
    texts.place(reference.text().span());
    if (reference.record().isPresent()) {
      json.writeFieldName("record");
      write(reference.record().get());
    }
    json.writeEndObject();
  }

  private void write(BibliographicRecord record) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", record.type().csl());
    names("author", record.authors());
    json.writeBooleanField("authorsShortened", record.authorsShortened());
    names("editor", record.editors());
    json.writeObjectFieldStart("fields");
    for (Map.Entry<RecordField, SourceText> field : record.fields().entrySet()) {
      json.writeStringField(JsonTexts.name(field.getKey()), field.getValue().value());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void names(String role, Iterable<PersonName> names) throws IOException {
    json.writeArrayFieldStart(role);
    for (PersonName name : names) {
      json.writeStartObject();
      json.writeStringField(name.group() ? "literal" : "family", name.family().value());
      if (name.given().isPresent()) {
        json.writeStringField("given", name.given().get().value());
      }
      if (name.suffix().isPresent()) {
        json.writeStringField("suffix", name.suffix().get().value());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Remark remark) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", remark.rule());
    json.writeStringField("severity", JsonTexts.name(remark.severity()));
    texts.place(remark.span());
    json.writeStringField("message", remark.message());
    json.writeEndObject();
  }
}
