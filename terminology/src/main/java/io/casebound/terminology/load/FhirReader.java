package io.casebound.terminology.load;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads the terminology resources of HL7 FHIR in JSON, releases R4 and R5: CodeSystem, ValueSet and
 * ConceptMap.
 */
final class FhirReader implements VocabularyReader {
  @Override
  public boolean accepts(String head) {
    return head.stripLeading().startsWith("{") && head.contains("\"resourceType\"");
  }

  @Override
  public void read(VocabularyInput input, VocabularyDraft draft) throws IOException {
    FhirResource resource = FhirResource.of(input);
    ImmutableMap<String, Consumer<JsonObject>> wanted =
        switch (resource.type()) {
          case "CodeSystem" ->
              ImmutableMap.of("concept", new FhirCodeSystem(input, resource, draft)::concept);
          case "ValueSet" -> valueSet(new FhirValueSet(input, resource, draft));
          case "ConceptMap" ->
              ImmutableMap.of("group", new FhirConceptMap(input, resource, draft)::group);
          default -> ImmutableMap.of();
        };
    if (wanted.isEmpty()) {
      draft
          .flaws()
          .add(
              input.name(),
              1,
              1,
              "a FHIR resource of the type "
                  + resource.type()
                  + ", which is no CodeSystem, ValueSet or ConceptMap");
    }
    JsonWalk.objects(input, draft.flaws(), wanted);
  }

  private static ImmutableMap<String, Consumer<JsonObject>> valueSet(FhirValueSet set) {
    return ImmutableMap.of(
        "compose.include", set::include,
        "compose.exclude", set::exclude,
        "expansion.contains", set::contained);
  }
}
