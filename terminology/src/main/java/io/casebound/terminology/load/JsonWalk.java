package io.casebound.terminology.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Goes through a JSON file of any size and hands out the wanted parts, one at a time. A path names
 * members from the top, e.g. {@code graphs.nodes}; the elements of an array have its path.
 */
final class JsonWalk {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser json;
  private final ImmutableMap<String, Consumer<JsonObject>> objects;
  private final ImmutableMap<String, Consumer<String>> texts;

  private JsonWalk(
      JsonParser json,
      ImmutableMap<String, Consumer<JsonObject>> objects,
      ImmutableMap<String, Consumer<String>> texts) {
    this.json = json;
    this.objects = objects;
    this.texts = texts;
  }

  /** Hands out the objects at some paths. */
  static void objects(
      VocabularyInput input, Flaws flaws, ImmutableMap<String, Consumer<JsonObject>> wanted)
      throws IOException {
    walk(input, flaws, wanted, ImmutableMap.of());
  }

  /** Hands out the texts at some paths; does not tell flaws. */
  static void texts(VocabularyInput input, ImmutableMap<String, Consumer<String>> wanted)
      throws IOException {
    walk(input, new Flaws(), ImmutableMap.of(), wanted);
  }

  private static void walk(
      VocabularyInput input,
      Flaws flaws,
      ImmutableMap<String, Consumer<JsonObject>> objects,
      ImmutableMap<String, Consumer<String>> texts)
      throws IOException {
    try (JsonParser json = FACTORY.createParser(input.open())) {
      json.nextToken();
      new JsonWalk(json, objects, texts).value("");
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      flaws.add(
          input.name(),
          place == null ? 1 : Math.max(1, place.getLineNr()),
          place == null ? 1 : Math.max(1, place.getColumnNr()),
          "no longer JSON from here on (" + e.getOriginalMessage() + "); the rest is not read");
    }
  }

  private void value(String path) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY && json.hasCurrentToken()) {
        value(path);
      }
    } else if (token == JsonToken.START_OBJECT && objects.containsKey(path)) {
      objects.get(path).accept(object());
    } else if (token == JsonToken.START_OBJECT && isOnTheWay(path)) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        value(path.isEmpty() ? name : path + "." + name);
      }
    } else if (token == JsonToken.START_OBJECT) {
      json.skipChildren();
    } else if (token != null && texts.containsKey(path)) {
      texts.get(path).accept(json.getText());
    }
  }

  private boolean isOnTheWay(String path) {
    String start = path.isEmpty() ? "" : path + ".";
    return objects.keySet().stream().anyMatch(wanted -> wanted.startsWith(start))
        || texts.keySet().stream().anyMatch(wanted -> wanted.startsWith(start));
  }

  private JsonObject object() throws IOException {
    JsonLocation place = json.currentTokenLocation();
    Map<String, Object> members = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, tree());
    }
    return new JsonObject(members, place.getLineNr(), place.getColumnNr());
  }

  private Object tree() throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object();
    }
    if (token != JsonToken.START_ARRAY) {
      return token == null || token == JsonToken.VALUE_NULL ? "" : json.getText();
    }
    List<Object> elements = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY && json.hasCurrentToken()) {
      elements.add(tree());
    }
    return elements;
  }
}
