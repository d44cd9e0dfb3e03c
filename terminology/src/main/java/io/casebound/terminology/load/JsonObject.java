package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of a JSON file with its place. What is absent or of another type is empty. */
final class JsonObject {
  private final Map<String, Object> members;
  private final long line;
  private final int column;

  JsonObject(Map<String, Object> members, long line, int column) {
    this.members = members;
    this.line = line;
    this.column = column;
  }

  long line() {
    return line;
  }

  int column() {
    return column;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** A text, number or truth value as text, white space at its ends left out. */
  String text(String name) {
    return members.get(name) instanceof String text ? text.strip() : "";
  }

  Optional<JsonObject> object(String name) {
    return members.get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }

  ImmutableList<JsonObject> objects(String name) {
    return all(name, JsonObject.class);
  }

  ImmutableList<String> texts(String name) {
    return all(name, String.class);
  }

  private <T> ImmutableList<T> all(String name, Class<T> type) {
    return members.get(name) instanceof List<?> list
        ? list.stream()
            .filter(type::isInstance)
            .map(type::cast)
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }
}
