package io.casebound.terminology.load;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Coding;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.system.CodeSystem;

/** Takes the groups of a ConceptMap: each source code is a concept, its targets are its codes. */
final class FhirConceptMap {
  /**
   * R4 says how the target is to the source ("wider": the target is wider in meaning than the
   * source), as our matches do; http://hl7.org/fhir/R4/valueset-concept-map-equivalence.html.
   */
  static final ImmutableMap<String, SkosMatch> EQUIVALENCES =
      ImmutableMap.<String, SkosMatch>builder()
          .put("relatedto", SkosMatch.UNSPECIFIED)
          .put("equivalent", SkosMatch.EXACT)
          .put("equal", SkosMatch.EXACT)
          .put("wider", SkosMatch.BROAD)
          .put("subsumes", SkosMatch.BROAD)
          .put("narrower", SkosMatch.NARROW)
          .put("specializes", SkosMatch.NARROW)
          .put("inexact", SkosMatch.RELATED)
          .buildOrThrow();

  /**
   * R5 says how the source is to the target, the other way round;
   * http://hl7.org/fhir/R5/valueset-concept-map-relationship.html.
   */
  static final ImmutableMap<String, SkosMatch> RELATIONSHIPS =
      ImmutableMap.of(
          "related-to", SkosMatch.UNSPECIFIED,
          "equivalent", SkosMatch.EXACT,
          "source-is-narrower-than-target", SkosMatch.BROAD,
          "source-is-broader-than-target", SkosMatch.NARROW);

  private static final ImmutableSet<String> NO_MAPPING =
      ImmutableSet.of("unmatched", "disjoint", "not-related-to");

  private final VocabularyInput input;
  private final FhirResource resource;
  private final VocabularyDraft draft;

  FhirConceptMap(VocabularyInput input, FhirResource resource, VocabularyDraft draft) {
    this.input = input;
    this.resource = resource;
    this.draft = draft;
  }

  /** A code system with the version that a group names. */
  private record Versioned(CodeSystem system, String version) {}

  void group(JsonObject group) {
    Versioned source = versioned(group, "source");
    Versioned target = versioned(group, "target");
    for (JsonObject element : group.objects("element")) {
      if (element.text("code").isEmpty()) {
        flaw(element, "an element without a code");
      } else {
        element(element, source, target);
      }
    }
  }

  private Versioned versioned(JsonObject group, String end) {
    String canonical = group.text(end);
    return new Versioned(
        draft.systems().addressed(FhirResource.address(canonical)),
        FhirResource.version(canonical, group.text(end + "Version")));
  }

  private void element(JsonObject element, Versioned source, Versioned target) {
    ConceptDraft concept =
        draft.concept(draft.systems().identifier(source.system(), element.text("code"), ""));
    concept.found(source.version(), input.source());
    FhirNames.take(element, source.system(), resource.language(), concept);
    element.objects("target").forEach(to -> target(concept, to, target));
  }

  private void target(ConceptDraft concept, JsonObject to, Versioned target) {
    String equivalence = to.text("equivalence");
    String said = equivalence.isEmpty() ? to.text("relationship") : equivalence;
    SkosMatch match = equivalence.isEmpty() ? RELATIONSHIPS.get(said) : EQUIVALENCES.get(said);
    if (match == null) {
      if (!NO_MAPPING.contains(said)) {
        flaw(to, "unknown relationship \"" + said + "\"");
      }
    } else if (to.text("code").isEmpty()) {
      flaw(to, "a target without a code");
    } else {
      concept.code(
          new Coding(target.system().name(), target.version(), to.text("code"), to.text("display")),
          match,
          input.source(),
          ConceptDraft.UNSPECIFIED);
    }
  }

  private void flaw(JsonObject at, String message) {
    draft.flaws().add(input.name(), at.line(), at.column(), message);
  }
}
