package io.casebound.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.casebound.validation.assessment.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Verdicts that people gave.
 *
 * @param byReport report, item, verdict; in the order of the file
 * @param quoted report, item, the words that they quoted for it; of some verdicts only
 */
record GoldVerdicts(
    ImmutableTable<String, String, Verdict> byReport,
    ImmutableTable<String, String, String> quoted) {

  /** Reads {@code {"report": {"item": {"verdict": "present", "evidence": "…"}}}}. */
  static GoldVerdicts read(Path file) throws IOException {
    ImmutableTable.Builder<String, String, Verdict> verdicts = ImmutableTable.builder();
    ImmutableTable.Builder<String, String, String> quoted = ImmutableTable.builder();
    try (JsonParser json = new JsonFactory().createParser(Files.newInputStream(file))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String report = json.currentName();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String item = json.currentName();
          json.nextToken();
          ImmutableMap<String, String> fields = fields(json);
          verdicts.put(report, item, verdict(fields.getOrDefault("verdict", "")));
          if (!fields.getOrDefault("evidence", "").isEmpty()) {
            quoted.put(report, item, fields.getOrDefault("evidence", ""));
          }
        }
      }
    }
    return new GoldVerdicts(verdicts.buildOrThrow(), quoted.buildOrThrow());
  }

  /** The verdicts on one report by item. */
  ImmutableMap<String, Verdict> of(String report) {
    return ImmutableMap.copyOf(((Table<String, String, Verdict>) byReport).row(report));
  }

  private static ImmutableMap<String, String> fields(JsonParser json) throws IOException {
    ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      fields.put(name, json.getText());
    }
    return fields.buildOrThrow();
  }

  private static Verdict verdict(String word) {
    return Verdict.valueOf(Ascii.toUpperCase(word).replace('-', '_'));
  }
}
