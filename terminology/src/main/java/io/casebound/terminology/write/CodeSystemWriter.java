package io.casebound.terminology.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Coding;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.system.CodeSystem;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes concepts as a FHIR CodeSystem in JSON, which R4 and R5 write alike. Concepts of one system
 * keep its address and their codes; those of several are told apart by their CURIEs.
 */
public final class CodeSystemWriter implements TerminologyWriter {
  /** The code system of the kinds of terms, as uses of designations. */
  private static final String KINDS = "https://casebound.io/ns/term-kind";

  @Override
  public void write(Export export, Writer writer) throws IOException {
    ImmutableSet<CodeSystem> systems =
        export.terminology().concepts().stream()
            .map(concept -> export.system(export.coding(concept)))
            .collect(ImmutableSet.toImmutableSet());
    boolean one = systems.size() == 1;
    try (JsonGenerator json = FhirJson.open(writer)) {
      json.writeStartObject();
      String url = one ? systems.iterator().next().address() : export.base() + "code-system";
      FhirJson.heading(json, "CodeSystem", url, "CaseboundCodeSystem");
      version(export, one, json);
      json.writeBooleanField("caseSensitive", true);
      json.writeStringField("hierarchyMeaning", "is-a");
      json.writeStringField("content", "complete");
      json.writeNumberField("count", export.terminology().concepts().size());
      properties(json);
      concepts(export, one, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void concepts(Export export, boolean one, JsonGenerator json) throws IOException {
    ImmutableListMultimap<String, Relation> relations =
        export.terminology().relations().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    Relation::subject, relation -> relation));
    json.writeArrayFieldStart("concept");
    for (Concept concept : export.terminology().concepts()) {
      concept(export, one, concept, relations.get(concept.id()), json);
    }
    json.writeEndArray();
  }

  private static void version(Export export, boolean one, JsonGenerator json) throws IOException {
    ImmutableSet<String> versions =
        export.terminology().concepts().stream()
            .map(concept -> export.coding(concept).version())
            .collect(ImmutableSet.toImmutableSet());
    String version = versions.size() == 1 ? versions.iterator().next() : "";
    if (one && !version.isEmpty()) {
      json.writeStringField("version", version);
    }
  }

  private static void properties(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("property");
    property("parent", "http://hl7.org/fhir/concept-properties#parent", "code", json);
    property("part-of", "https://casebound.io/ns/terminology#part-of", "code", json);
    property("kind", "https://casebound.io/ns/terminology#kind", "string", json);
    json.writeEndArray();
  }

  private static void property(String code, String uri, String type, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", code);
    json.writeStringField("uri", uri);
    json.writeStringField("type", type);
    json.writeEndObject();
  }

  private static void concept(
      Export export, boolean one, Concept concept, Iterable<Relation> relations, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", code(export, one, concept));
    json.writeStringField("display", concept.preferredTerm());
    designations(concept, json);
    json.writeArrayFieldStart("property");
    value("kind", "valueString", word(concept.kind()), json);
    for (Relation relation : relations) {
      Concept object = export.terminology().concept(relation.object()).orElse(null);
      if (object != null && relation.kind() == RelationKind.IS_A) {
        value("parent", "valueCode", code(export, one, object), json);
      } else if (object != null && relation.kind() == RelationKind.PART_OF) {
        value("part-of", "valueCode", code(export, one, object), json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String code(Export export, boolean one, Concept concept) {
    Coding coding = export.coding(concept);
    return one ? coding.code() : export.curie(coding);
  }

  private static void designations(Concept concept, JsonGenerator json) throws IOException {
    if (concept.terms().size() < 2) {
      return;
    }
    json.writeArrayFieldStart("designation");
    for (Term term : concept.terms()) {
      if (term.kind() != TermKind.PREFERRED) {
        json.writeStartObject();
        json.writeStringField("language", term.language());
        json.writeObjectFieldStart("use");
        json.writeStringField("system", KINDS);
        json.writeStringField("code", word(term.kind()));
        json.writeEndObject();
        json.writeStringField("value", term.text());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void value(String code, String element, String value, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", code);
    json.writeStringField(element, value);
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
