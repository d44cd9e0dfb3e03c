package io.casebound.manuscripts.word;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.word.CitedWork.Form;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Reads citations in the form that Zotero and Mendeley share: an object with {@code citationItems},
 * each with the item's identifiers and its data in CSL-JSON (csl-citation.json of the Citation
 * Style Language project).
 */
final class CslCitations {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser json;

  private CslCitations(JsonParser json) {
    this.json = json;
  }

  /** The works in a field's instruction; an identifier of the field may stand behind the object. */
  static ImmutableList<CitedWork> fromInstruction(String instruction) {
    int start = instruction.indexOf('{');
    return start < 0 ? ImmutableList.of() : read(instruction.substring(start));
  }

  /** The works in an object that was packed in Base64, with or without padding. */
  static ImmutableList<CitedWork> fromBase64(String packed) {
    String standard = packed.replace('-', '+').replace('_', '/');
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(CharMatcher.is('=').trimTrailingFrom(standard));
      return read(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notPacked) {
      return ImmutableList.of();
    }
  }

  private static ImmutableList<CitedWork> read(String object) {
    try (JsonParser json = JSON.createParser(object)) {
      return new CslCitations(json).citation();
    } catch (IOException broken) {
      return ImmutableList.of();
    }
  }

  private ImmutableList<CitedWork> citation() throws IOException {
    ImmutableList.Builder<CitedWork> works = ImmutableList.builder();
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("citationItems") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          item(works);
        }
      } else {
        json.skipChildren();
      }
    }
    return works.build();
  }

  private void item(ImmutableList.Builder<CitedWork> works) throws IOException {
    String id = "";
    String address = "";
    String data = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = json.getValueAsString("");
        case "uris", "uri" -> address = address.isEmpty() ? firstString() : skipped(address);
        case "itemData" -> data = object();
        default -> json.skipChildren();
      }
    }
    // An id such as ITEM-1 counts within its field only; an address of a library is unique.
    String key = address.isEmpty() ? id : address;
    if (!key.isEmpty()) {
      works.add(new CitedWork(key, Form.CSL_JSON, data.isEmpty() ? "" : "[" + data + "]"));
    }
  }

  private String skipped(String value) throws IOException {
    json.skipChildren();
    return value;
  }

  private String firstString() throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return json.getValueAsString("");
    }
    String first = "";
    while (json.nextToken() != JsonToken.END_ARRAY) {
      first = first.isEmpty() ? json.getValueAsString("") : first;
      json.skipChildren();
    }
    return first;
  }

  private String object() throws IOException {
    StringWriter copy = new StringWriter();
    try (JsonGenerator writer = JSON.createGenerator(copy)) {
      writer.copyCurrentStructure(json);
    }
    return copy.toString();
  }
}
