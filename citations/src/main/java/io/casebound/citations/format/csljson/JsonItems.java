package io.casebound.citations.format.csljson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.io.ReadLimits;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the values of a text of JSON one by one, from any place in it. */
final class JsonItems implements AutoCloseable {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(ReadLimits.SECTION_DEPTH)
                  .maxStringLength(ReadLimits.PARAGRAPH_CHARS)
                  .build())
          .build();

  private final Source source;
  private final JsonParser parser;
  private final int base;

  private JsonItems(Source source, JsonParser parser, int base) {
    this.source = source;
    this.parser = parser;
    this.base = base;
  }

  /** At the value that begins at {@code start}; those behind it may follow after commas. */
  static JsonItems at(Source source, int start) throws IOException {
    // An array is opened before it, so that the values behind it may follow.
    JsonParser parser = JSON.createParser(new RestReader(source.text(), start));
    parser.nextToken();
    return new JsonItems(source, parser, start - RestReader.OPENING);
  }

  /** Moves to the next value; false at the end of the array or text. */
  boolean next() throws IOException {
    JsonToken token = parser.nextToken();
    return token != null && token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT;
  }

  boolean isOpening(JsonToken token) {
    return parser.currentToken() == token;
  }

  /** How far has been read. */
  int offset() {
    return clamp(base + (int) parser.currentLocation().getCharOffset());
  }

  private int clamp(int offset) {
    return Math.max(0, Math.min(offset, source.text().length()));
  }

  /** Where reading failed. */
  int offset(JsonProcessingException e) {
    return e.getLocation() == null ? offset() : clamp(base + (int) e.getLocation().getCharOffset());
  }

  /** The value at which the parser stands, all that is in it included. */
  JsonValue value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> JsonValue.scalar(JsonValue.Kind.STRING, string());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          JsonValue.scalar(JsonValue.Kind.NUMBER, string());
      default -> JsonValue.scalar(JsonValue.Kind.TRUTH, string());
    };
  }

  private int tokenStart() {
    return clamp(base + (int) parser.currentTokenLocation().getCharOffset());
  }

  private SourceText string() throws IOException {
    String text = parser.getText();
    boolean isQuoted = parser.currentToken() == JsonToken.VALUE_STRING;
    int start = tokenStart() + (isQuoted ? 1 : 0);
    int end = isQuoted ? offset() - 1 : start + text.length();
    boolean isVerbatim = end - start == text.length() && source.text().startsWith(text, start);
    return isVerbatim
        ? SourceText.verbatim(source, start, end)
        : SourceText.builder(source).append(text, start, Math.max(start, end)).build();
  }

  private JsonValue array() throws IOException {
    int start = tokenStart();
    ImmutableList.Builder<JsonValue> items = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        items.add(value());
      }
    }
    return new JsonValue(
        JsonValue.Kind.ARRAY,
        SourceText.verbatim(source, start, offset()),
        items.build(),
        ImmutableMap.of());
  }

  private JsonValue object() throws IOException {
    int start = tokenStart();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        members.putIfAbsent(name, value());
      }
    }
    return new JsonValue(
        JsonValue.Kind.OBJECT,
        SourceText.verbatim(source, start, offset()),
        ImmutableList.of(),
        ImmutableMap.copyOf(members));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
