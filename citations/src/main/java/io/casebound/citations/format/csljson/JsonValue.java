package io.casebound.citations.format.csljson;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.io.IOException;
import java.util.Optional;

/**
 * A value of JSON, where it stands.
 *
 * @param kind what it is
 * @param text the text of a string, number or truth value; of an object or array what stands there
 * @param items the values of an array
 * @param members the members of an object by name; of two of one name the first
 */
public record JsonValue(
    Kind kind,
    SourceText text,
    ImmutableList<JsonValue> items,
    ImmutableMap<String, JsonValue> members) {
  /** The kinds of values; null is none, and left out. */
  public enum Kind {
    STRING,
    NUMBER,
    TRUTH,
    ARRAY,
    OBJECT
  }

  /**
   * The first value of a text.
   *
   * @throws IOException where it is no JSON, or nests too deep
   */
  public static JsonValue read(Source source) throws IOException {
    int start = CharMatcher.anyOf("{[").indexIn(source.text());
    if (start < 0) {
      throw new IOException("there is neither an object nor an array");
    }
    try (JsonItems items = JsonItems.at(source, start)) {
      if (!items.next()) {
        throw new IOException("there is nothing in it");
      }
      return items.value();
    }
  }

  static JsonValue scalar(Kind kind, SourceText text) {
    return new JsonValue(kind, text, ImmutableList.of(), ImmutableMap.of());
  }

  public boolean isText() {
    return kind == Kind.STRING || kind == Kind.NUMBER;
  }

  public boolean isObject() {
    return kind == Kind.OBJECT;
  }

  public Optional<JsonValue> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** The text of a member that is a string or a number and not blank. */
  public Optional<SourceText> text(String name) {
    return member(name)
        .filter(JsonValue::isText)
        .map(JsonValue::text)
        .filter(value -> !value.value().isBlank());
  }
}
