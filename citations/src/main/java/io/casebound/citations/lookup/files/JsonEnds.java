package io.casebound.citations.lookup.files;

import java.util.Optional;

/** Where an array of items can be cut, or lines of one item each: behind an object's last brace. */
final class JsonEnds implements RecordEnds {
  private JsonEnds() {}

  /** For an array or for lines; empty where the items lie deeper. */
  static Optional<RecordEnds> of(String head) {
    String bare = head.stripLeading();
    boolean isArray = bare.startsWith("[");
    boolean areItems =
        bare.startsWith("{") && !bare.matches("(?s)\\{\\s*\"\\w+\"\\s*:\\s*[\\[{].*");
    return isArray || areItems ? Optional.of(new JsonEnds()) : Optional.empty();
  }

  @Override
  public int last(String text) {
    int end = 0;
    int depth = 0;
    boolean isInText = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInText) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          isInText = false;
        }
      } else if (c == '"') {
        isInText = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth <= 0) {
        depth = 0;
        end = i + 1;
      }
    }
    return end;
  }
}
