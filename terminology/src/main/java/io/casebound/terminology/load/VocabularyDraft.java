package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.system.CodeSystems;
import io.casebound.terminology.system.Identifier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the files read so far tell. Several files may tell of one concept: its names, codes and
 * relations come together under its CURIE.
 */
final class VocabularyDraft {
  private final CodeSystems systems = CodeSystems.bundled();
  private final Map<String, ConceptDraft> concepts = new LinkedHashMap<>();
  private final Map<String, Identifier> identifiers = new HashMap<>();
  private final Set<Relation> relations = new LinkedHashSet<>();
  private final Flaws flaws = new Flaws();

  Flaws flaws() {
    return flaws;
  }

  CodeSystems systems() {
    return systems;
  }

  /** An identifier as a file writes it, taken apart. */
  Identifier identifier(String text) {
    return identifiers.computeIfAbsent(text, systems::identifier);
  }

  /** The concept of an identifier, begun where it is new. */
  ConceptDraft concept(Identifier id) {
    return concepts.computeIfAbsent(id.curie(), curie -> new ConceptDraft(id));
  }

  void relate(Identifier subject, RelationKind kind, Identifier object) {
    relations.add(new Relation(subject.curie(), kind, object.curie()));
  }

  /** Takes all that a terminology tells. */
  void take(Terminology terminology) {
    for (Concept concept : terminology.concepts()) {
      concept(identifier(concept.id())).take(concept);
    }
    relations.addAll(terminology.relations());
  }

  /** The concepts in the order in which they were first met, those that are retired left out. */
  Terminology terminology() {
    ImmutableList.Builder<Concept> built = ImmutableList.builder();
    concepts.values().stream()
        .filter(ConceptDraft::isKnown)
        .filter(draft -> !draft.isRetired())
        .forEach(draft -> built.add(draft.concept()));
    // What retired concepts were is no longer said.
    return Terminology.of(
        built.build(), Iterables.filter(relations, relation -> !isRetired(relation.subject())));
  }

  private boolean isRetired(String curie) {
    ConceptDraft draft = concepts.get(curie);
    return draft != null && draft.isRetired();
  }
}
