package io.casebound.terminology.load;

import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.system.CodeSystem;
import io.casebound.terminology.system.Identifier;
import java.util.Optional;

/** Takes the concepts of a CodeSystem, which may stand within each other. */
final class FhirCodeSystem {
  private static final ImmutableSet<String> PARENT = ImmutableSet.of("parent", "subsumedBy");
  private static final ImmutableSet<String> RETIRED = ImmutableSet.of("retired", "deprecated");

  private final VocabularyInput input;
  private final FhirResource resource;
  private final VocabularyDraft draft;
  private final CodeSystem system;

  FhirCodeSystem(VocabularyInput input, FhirResource resource, VocabularyDraft draft) {
    this.input = input;
    this.resource = resource;
    this.draft = draft;
    this.system = draft.systems().addressed(resource.value("url"));
  }

  /** Takes a concept at the top. */
  void concept(JsonObject concept) {
    concept(concept, Optional.empty());
  }

  private void concept(JsonObject from, Optional<Identifier> above) {
    String code = from.text("code");
    if (code.isEmpty()) {
      draft.flaws().add(input.name(), from.line(), from.column(), "a concept without a code");
      return;
    }
    Identifier id = draft.systems().identifier(system, code, "");
    ConceptDraft concept = draft.concept(id);
    concept.found(FhirResource.version(resource.value("version")), input.source());
    FhirNames.take(from, system, resource.language(), concept);
    from.objects("property").forEach(property -> property(id, concept, property));
    above.ifPresent(parent -> nest(id, parent));
    from.objects("concept").forEach(child -> concept(child, Optional.of(id)));
  }

  private void property(Identifier id, ConceptDraft concept, JsonObject property) {
    String name = property.text("code");
    if (PARENT.contains(name)) {
      String parent = property.text("valueCode");
      draft.relate(id, RelationKind.IS_A, draft.systems().identifier(system, parent, ""));
    } else if (name.equals("inactive") && property.text("valueBoolean").equals("true")) {
      concept.retire();
    } else if (name.equals("status") && RETIRED.contains(property.text("valueCode"))) {
      concept.retire();
    }
  }

  /** What it means to stand within another concept (FHIR, CodeSystem.hierarchyMeaning). */
  private void nest(Identifier id, Identifier parent) {
    switch (resource.value("hierarchyMeaning")) {
      case "is-a", "" -> draft.relate(id, RelationKind.IS_A, parent);
      case "part-of" -> draft.relate(id, RelationKind.PART_OF, parent);
      default -> {}
    }
  }
}
