package io.casebound.terminology.load;

import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.system.Identifier;
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
  private static final Pattern PREFIX =
      Pattern.compile("#\\s{2,}[\"']?([^\\s:\"']+)[\"']?:\\s*[\"']?(https?:[^\\s\"']+)[\"']?\\s*");
  private static final Pattern DATE = Pattern.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]");

  private final ImmutableMap<String, String> values;

  private final ImmutableMap<String, String> prefixes;

  private SssomMetadata(Map<String, String> values, Map<String, String> prefixes) {
    this.values = ImmutableMap.copyOf(values);
    this.prefixes = ImmutableMap.copyOf(prefixes);
  }

  static SssomMetadata of(VocabularyInput input) throws IOException {
    Map<String, String> values = new HashMap<>();
    Map<String, String> prefixes = new HashMap<>();
    try (Lines lines = new Lines(input, new Flaws())) {
      while (lines.next() && lines.line().startsWith("#")) {
        Matcher prefix = PREFIX.matcher(lines.line());
        Matcher value = VALUE.matcher(lines.line());
        if (prefix.matches()) {
          prefixes.put(prefix.group(1), prefix.group(2));
        } else if (value.matches()) {
          values.put(value.group(1), value.group(2));
        }
      }
    }
    return new SssomMetadata(values, prefixes);
  }

  /**
   * The identifier that a CURIE of the set stands for. What its own prefix stands for is asked only
   * where that is not a usual one.
   */
  Identifier identifier(String curie, VocabularyDraft draft) {
    int colon = curie.indexOf(':');
    String prefix = colon < 0 ? "" : curie.substring(0, colon);
    String iri = prefixes.get(prefix);
    if (iri != null && !draft.systems().knowsPrefix(prefix)) {
      Identifier told = draft.identifier(iri + curie.substring(colon + 1));
      // One that is of no known system either stays as it is written.
      return told.system().prefix().isEmpty() ? draft.identifier(curie) : told;
    }
    return draft.identifier(curie);
  }

  /** The value of a row, or else that of all rows; of a version the date, where it has one. */
  String value(Table row, String name) {
    String own = row.get(name);
    String text = own.isEmpty() ? values.getOrDefault(name, "") : own;
    Matcher date = DATE.matcher(text);
    return name.endsWith("_version") && date.find() ? date.group() : text;
  }
}
