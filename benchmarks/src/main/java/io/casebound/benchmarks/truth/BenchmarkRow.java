package io.casebound.benchmarks.truth;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A reference that is labelled as true or invented.
 *
 * @param fields those of its BibTeX entry, by name
 * @param invention how it was invented; empty where it is true
 */
record BenchmarkRow(
    String key, String type, ImmutableMap<String, String> fields, String invention) {

  boolean isTrue() {
    return invention.isEmpty();
  }

  /** The title without case and punctuation. */
  String title() {
    return Normalizer.normalize(fields.getOrDefault("title", ""), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  String doi() {
    return fields.getOrDefault("doi", "").toLowerCase(Locale.ROOT);
  }

  /** The BibTeX entry. */
  String bibtex() {
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = {" + balanced(field.getValue()) + "}")
        .collect(Collectors.joining(",\n", "@" + type + "{" + key + ",\n", "\n}\n"));
  }

  /** The value as it was meant: some hold entities of XML, one lacks a brace. */
  private static String balanced(String value) {
    String plain = value.replace("&apos;", "'").replace("&amp;", "\\&").replace("&quot;", "''");
    CharMatcher opening = CharMatcher.is('{');
    CharMatcher closing = CharMatcher.is('}');
    return plain + "}".repeat(Math.max(0, opening.countIn(plain) - closing.countIn(plain)));
  }

  static ImmutableList<BenchmarkRow> read(Path file) throws IOException {
    ImmutableList.Builder<BenchmarkRow> rows = ImmutableList.builder();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonParser json = new JsonFactory().createParser(reader)) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        rows.add(row(json));
      }
    }
    return rows.build();
  }

  private static BenchmarkRow row(JsonParser json) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    ImmutableMap<String, String> fields = ImmutableMap.of();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("fields")) {
        fields = texts(json);
      } else if (value == JsonToken.VALUE_STRING) {
        texts.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return new BenchmarkRow(
        texts.getOrDefault("bibtex_key", ""),
        texts.getOrDefault("bibtex_type", "misc"),
        fields,
        texts.getOrDefault("label", "").equals("VALID")
            ? ""
            : texts.getOrDefault("hallucination_type", "unknown"));
  }

  private static ImmutableMap<String, String> texts(JsonParser json) throws IOException {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      texts.put(name, json.getText());
    }
    return texts.buildKeepingLast();
  }
}
