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
 */
record GoldVerdicts(ImmutableTable<String, String, Verdict> byReport) {

  /** Reads {@code {"report": {"item": {"verdict": "present", …}}}}. */
  static GoldVerdicts read(Path file) throws IOException {
    ImmutableTable.Builder<String, String, Verdict> verdicts = ImmutableTable.builder();
    try (JsonParser json = new JsonFactory().createParser(Files.newInputStream(file))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String report = json.currentName();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String item = json.currentName();
          json.nextToken();
          verdicts.put(report, item, verdict(json));
        }
      }
    }
    return new GoldVerdicts(verdicts.buildOrThrow());
  }

  /** The verdicts on one report by item. */
  ImmutableMap<String, Verdict> of(String report) {
    return ImmutableMap.copyOf(((Table<String, String, Verdict>) byReport).row(report));
  }

  private static Verdict verdict(JsonParser json) throws IOException {
    String verdict = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      verdict = name.equals("verdict") ? json.getText() : verdict;
    }
    return Verdict.valueOf(Ascii.toUpperCase(verdict).replace('-', '_'));
  }
}
