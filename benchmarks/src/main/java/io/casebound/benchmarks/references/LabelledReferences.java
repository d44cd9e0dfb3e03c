package io.casebound.benchmarks.references;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.casebound.benchmarks.references.LabelledReference.Segment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads labelled references from JSON Lines. */
final class LabelledReferences {
  /** The journal of the set {@code jats-mixed} whose strings lack separators. */
  private static final String GLUED_JOURNAL = "BMC Microbiology";

  private static final JsonFactory JSON = new JsonFactory();

  private LabelledReferences() {}

  /** The references of {@code folder/set.jsonl}. */
  static ImmutableList<LabelledReference> read(Path folder, String set) throws IOException {
    ImmutableList.Builder<LabelledReference> references = ImmutableList.builder();
    for (String line : Files.readAllLines(folder.resolve(set + ".jsonl"), StandardCharsets.UTF_8)) {
      references.add(reference(set, line));
    }
    return references.build();
  }

  private static LabelledReference reference(String set, String line) throws IOException {
    Map<String, String> texts = new HashMap<>();
    List<Segment> segments = new ArrayList<>();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("seg")) {
          segments.addAll(segments(json));
        } else {
          texts.put(name, json.getValueAsString(""));
        }
      }
    }
    String raw = texts.getOrDefault("raw", "");
    return new LabelledReference(
        set,
        texts.getOrDefault("doi", texts.getOrDefault("file", set) + texts.get("id")),
        raw,
        texts.getOrDefault("journal", "").equals(GLUED_JOURNAL),
        !texts.getOrDefault("license", "").contains("-nd"),
        ImmutableList.copyOf(Iterables.transform(segments, segment -> inUnits(raw, segment))));
  }

  private static List<Segment> segments(JsonParser json) throws IOException {
    List<Segment> segments = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      String label = json.nextTextValue();
      int start = json.nextIntValue(0);
      int end = json.nextIntValue(0);
      json.nextToken();
      segments.add(new Segment(label, start, end));
    }
    return segments;
  }

  private static Segment inUnits(String raw, Segment inCodePoints) {
    int start = raw.offsetByCodePoints(0, inCodePoints.start());
    int end = raw.offsetByCodePoints(start, inCodePoints.end() - inCodePoints.start());
    return new Segment(inCodePoints.label(), start, end);
  }
}
