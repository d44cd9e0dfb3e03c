package io.casebound.terminology.load;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comment before an SSSOM table says of all its rows. Of the YAML that stands there only
 * plain values at the top are of interest.
 */
final class SssomMetadata {
  private static final Pattern VALUE = Pattern.compile("#\\s?([a-z_]+):\\s*[\"']?(.*?)[\"']?\\s*");
  private static final Pattern DATE = Pattern.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]");

  private final ImmutableMap<String, String> values;

  private SssomMetadata(Map<String, String> values) {
    this.values = ImmutableMap.copyOf(values);
  }

  static SssomMetadata of(VocabularyInput input) throws IOException {
    Map<String, String> values = new HashMap<>();
    try (Lines lines = new Lines(input, new Flaws())) {
      while (lines.next() && lines.line().startsWith("#")) {
        Matcher value = VALUE.matcher(lines.line());
        if (value.matches()) {
          values.put(value.group(1), value.group(2));
        }
      }
    }
    return new SssomMetadata(values);
  }

  /** The value of a row, or else that of all rows; of a version the date, where it has one. */
  String value(Table row, String name) {
    String own = row.get(name);
    String text = own.isEmpty() ? values.getOrDefault(name, "") : own;
    Matcher date = DATE.matcher(text);
    return name.endsWith("_version") && date.find() ? date.group() : text;
  }
}
