package io.casebound.terminology.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.casebound.terminology.Coding;
import io.casebound.terminology.Mapping;
import io.casebound.terminology.system.CodeSystem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes mappings as a FHIR ConceptMap in JSON. */
public final class ConceptMapWriter implements TerminologyWriter {
  private final FhirRelease release;

  public ConceptMapWriter(FhirRelease release) {
    this.release = release;
  }

  /** Mappings between the same releases of the same systems stand in one group. */
  private record Ends(CodeSystem from, String fromVersion, CodeSystem to, String toVersion) {}

  @Override
  public void write(Export export, Writer writer) throws IOException {
    Map<Ends, Map<Coding, List<Mapping>>> groups = groups(export);
    try (JsonGenerator json = FhirJson.open(writer)) {
      json.writeStartObject();
      FhirJson.heading(json, "ConceptMap", export.base() + "concept-map", "CaseboundConceptMap");
      if (!groups.isEmpty()) {
        json.writeArrayFieldStart("group");
        for (Map.Entry<Ends, Map<Coding, List<Mapping>>> group : groups.entrySet()) {
          group(group.getKey(), group.getValue(), json);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static Map<Ends, Map<Coding, List<Mapping>>> groups(Export export) {
    Map<Ends, Map<Coding, List<Mapping>>> groups = new LinkedHashMap<>();
    for (Mapping mapping : export.mappings()) {
      Ends ends =
          new Ends(
              export.system(mapping.subject()),
              mapping.subject().version(),
              export.system(mapping.object()),
              mapping.object().version());
      groups
          .computeIfAbsent(ends, e -> new LinkedHashMap<>())
          .computeIfAbsent(mapping.subject(), s -> new ArrayList<>())
          .add(mapping);
    }
    return groups;
  }

  private void group(Ends ends, Map<Coding, List<Mapping>> elements, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    end("source", ends.from(), ends.fromVersion(), json);
    end("target", ends.to(), ends.toVersion(), json);
    json.writeArrayFieldStart("element");
    for (Map.Entry<Coding, List<Mapping>> element : elements.entrySet()) {
      json.writeStartObject();
      coding(element.getKey(), json);
      json.writeArrayFieldStart("target");
      for (Mapping mapping : element.getValue()) {
        target(mapping, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void target(Mapping mapping, JsonGenerator json) throws IOException {
    json.writeStartObject();
    coding(mapping.object(), json);
    json.writeStringField(release.element(), release.word(mapping.match()));
    // Asked for where the target means less (constraint cmd-1), and useful everywhere.
    json.writeStringField(
        "comment", (mapping.source() + " (" + mapping.justification() + ")").strip());
    json.writeEndObject();
  }

  /** One end of a group: R4 has an element of its own for the version, R5 a canonical reference. */
  private void end(String name, CodeSystem system, String version, JsonGenerator json)
      throws IOException {
    boolean canonical = release == FhirRelease.R5 && !version.isEmpty();
    json.writeStringField(name, system.address() + (canonical ? "|" + version : ""));
    if (!canonical && !version.isEmpty()) {
      json.writeStringField(name + "Version", version);
    }
  }

  private static void coding(Coding coding, JsonGenerator json) throws IOException {
    json.writeStringField("code", coding.code());
    if (!coding.label().isEmpty()) {
      json.writeStringField("display", coding.label());
    }
  }
}
