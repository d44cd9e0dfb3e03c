package io.casebound.terminology.load;

import io.casebound.terminology.system.CodeSystem;
import java.util.Optional;

/** Takes the codes that a ValueSet lists, in its definition or in its expansion. */
final class FhirValueSet {
  private final VocabularyInput input;
  private final FhirResource resource;
  private final VocabularyDraft draft;

  FhirValueSet(VocabularyInput input, FhirResource resource, VocabularyDraft draft) {
    this.input = input;
    this.resource = resource;
    this.draft = draft;
  }

  void include(JsonObject include) {
    CodeSystem system = draft.systems().addressed(include.text("system"));
    for (JsonObject concept : include.objects("concept")) {
      code(concept, system, include.text("version"))
          .ifPresent(taken -> FhirNames.take(concept, system, resource.language(), taken));
    }
  }

  void exclude(JsonObject exclude) {
    CodeSystem system = draft.systems().addressed(exclude.text("system"));
    for (JsonObject concept : exclude.objects("concept")) {
      code(concept, system, exclude.text("version")).ifPresent(ConceptDraft::retire);
    }
  }

  /** Takes an entry of the expansion and those within it. */
  void contained(JsonObject entry) {
    CodeSystem system = draft.systems().addressed(entry.text("system"));
    // An abstract entry only holds others together.
    if (!entry.text("abstract").equals("true")) {
      code(entry, system, entry.text("version"))
          .ifPresent(taken -> FhirNames.take(entry, system, resource.language(), taken));
    }
    entry.objects("contains").forEach(this::contained);
  }

  private Optional<ConceptDraft> code(JsonObject from, CodeSystem system, String version) {
    if (from.text("code").isEmpty()) {
      draft.flaws().add(input.name(), from.line(), from.column(), "an entry without a code");
      return Optional.empty();
    }
    ConceptDraft concept = draft.concept(draft.systems().identifier(system, from.text("code"), ""));
    concept.found(FhirResource.version(version), input.source());
    return Optional.of(concept);
  }
}
