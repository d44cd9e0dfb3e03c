package io.casebound.manuscripts.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.Box;
import io.casebound.model.Figure;
import io.casebound.model.Footnote;
import io.casebound.model.Formula;
import io.casebound.model.ItemList;
import io.casebound.model.ListItem;
import io.casebound.model.Paragraph;
import io.casebound.model.Preformatted;
import io.casebound.model.PreformattedKind;
import io.casebound.model.Quotation;
import io.casebound.model.Section;
import io.casebound.model.Supplement;
import io.casebound.model.Table;
import io.casebound.model.TableCell;
import io.casebound.model.TableRow;
import java.io.IOException;
import java.util.Optional;

/** Writes sections and blocks; each block says in {@code type} what it is. */
final class JsonBlocks {
  private final JsonGenerator json;
  private final JsonTexts texts;

  JsonBlocks(JsonGenerator json, JsonTexts texts) {
    this.json = json;
    this.texts = texts;
  }

  void sections(String name, ImmutableList<Section> sections) throws IOException {
    json.writeArrayFieldStart(name);
    for (Section section : sections) {
      write(section);
    }
    json.writeEndArray();
  }

  private void write(Section section) throws IOException {
    json.writeStartObject();
    id(section.id());
    json.writeStringField("role", JsonTexts.name(section.role()));
    optional("language", section.language());
    if (section.heading().isPresent()) {
      json.writeFieldName("heading");
      texts.write(section.heading().get());
    }
    texts.place(section.span());
    blocks("blocks", section.blocks());
    sections("sections", section.sections());
    json.writeEndObject();
  }

  void blocks(String name, ImmutableList<? extends Block> blocks) throws IOException {
    json.writeArrayFieldStart(name);
    for (Block block : blocks) {
      write(block);
    }
    json.writeEndArray();
  }

  private void write(Block block) throws IOException {
    json.writeStartObject();
    if (block instanceof Paragraph paragraph) {
      type("paragraph");
      texts.members(paragraph);
    } else if (block instanceof ItemList list) {
      members(list);
    } else if (block instanceof Table table) {
      members(table);
    } else if (block instanceof Figure figure) {
      type("figure");
      members(figure);
    } else if (block instanceof Box box) {
      type("box");
      json.writeFieldName("content");
      write(box.content());
    } else if (block instanceof Quotation quotation) {
      type("quotation");
      id(quotation.id());
      blocks("blocks", quotation.blocks());
    } else if (block instanceof Footnote note) {
      type("footnote");
      members(note);
    } else {
      membersOfOther(block);
    }
    json.writeEndObject();
  }

  private void membersOfOther(Block block) throws IOException {
    if (block instanceof Formula formula) {
      type("formula");
      id(formula.id());
      texts.member("label", formula.label());
      if (formula.text().isPresent()) {
        texts.members(formula.text().get());
      }
    } else if (block instanceof Preformatted preformatted) {
      type(
          preformatted.kind() == PreformattedKind.OTHER
              ? "preformatted"
              : JsonTexts.name(preformatted.kind()));
      texts.paragraphs("lines", preformatted.lines());
    } else if (block instanceof Supplement supplement) {
      type("supplement");
      id(supplement.id());
      texts.member("label", supplement.label());
      texts.paragraphs("caption", supplement.caption());
      texts.strings("files", supplement.files());
    }
  }

  private void members(ItemList list) throws IOException {
    type("list");
    id(list.id());
    json.writeStringField("kind", JsonTexts.name(list.kind()));
    if (list.heading().isPresent()) {
      json.writeFieldName("heading");
      texts.write(list.heading().get());
    }
    json.writeArrayFieldStart("items");
    for (ListItem item : list.items()) {
      json.writeStartObject();
      texts.member("label", item.label());
      if (item.term().isPresent()) {
        json.writeFieldName("term");
        texts.write(item.term().get());
      }
      blocks("blocks", item.blocks());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void members(Table table) throws IOException {
    type("table");
    json.writeStringField("id", table.id());
    json.writeStringField("label", table.label());
    texts.member("printedLabel", table.printedLabel());
    texts.place(table.span());
    texts.paragraphs("caption", table.caption());
    json.writeArrayFieldStart("rows");
    for (TableRow row : table.rows()) {
      write(row);
    }
    json.writeEndArray();
    blocks("notes", table.footnotes());
  }

  private void write(TableRow row) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("head", row.head());
    json.writeArrayFieldStart("cells");
    for (TableCell cell : row.cells()) {
      json.writeStartObject();
      texts.members(cell.content());
      json.writeBooleanField("header", cell.header());
      json.writeNumberField("columns", cell.columnSpan());
      json.writeNumberField("rows", cell.rowSpan());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void members(Figure figure) throws IOException {
    json.writeStringField("id", figure.id());
    json.writeStringField("label", figure.label());
    texts.member("printedLabel", figure.printedLabel());
    texts.place(figure.span());
    texts.paragraphs("caption", figure.caption());
    texts.member("description", figure.description());
    texts.strings("files", figure.files());
    if (!figure.panels().isEmpty()) {
      json.writeArrayFieldStart("panels");
      for (Figure panel : figure.panels()) {
        json.writeStartObject();
        members(panel);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    blocks("notes", figure.notes());
  }

  private void members(Footnote note) throws IOException {
    id(note.id());
    texts.member("label", note.label());
    blocks("blocks", note.blocks());
  }

  private void type(String type) throws IOException {
    json.writeStringField("type", type);
  }

  private void id(Optional<String> id) throws IOException {
    optional("id", id);
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
