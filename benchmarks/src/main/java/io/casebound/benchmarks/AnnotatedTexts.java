package io.casebound.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads texts with marked concepts: JSON Lines with id, text and mentions (start, end, id). */
final class AnnotatedTexts {
  private AnnotatedTexts() {}

  /** A marked concept; offsets count code points. */
  record Marked(int start, int end, String id) {}

  record AnnotatedText(String id, String text, ImmutableSet<Marked> mentions) {}

  static ImmutableList<AnnotatedText> read(Path file) throws IOException {
    ImmutableList.Builder<AnnotatedText> texts = ImmutableList.builder();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonParser json = new JsonFactory().createParser(reader)) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        texts.add(text(json));
      }
    }
    return texts.build();
  }

  private static AnnotatedText text(JsonParser json) throws IOException {
    String id = "";
    String text = "";
    ImmutableSet.Builder<Marked> mentions = ImmutableSet.builder();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> id = json.getText();
        case "text" -> text = json.getText();
        case "mentions" -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            mentions.add(marked(json));
          }
        }
        default -> json.skipChildren();
      }
    }
    return new AnnotatedText(id, text, mentions.build());
  }

  private static Marked marked(JsonParser json) throws IOException {
    int start = 0;
    int end = 0;
    String id = "";
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "start" -> start = json.getIntValue();
        case "end" -> end = json.getIntValue();
        case "id" -> id = json.getText();
        default -> json.skipChildren();
      }
    }
    return new Marked(start, end, id);
  }
}
