package io.casebound.terminology.load;

import io.casebound.terminology.Coding;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.system.Identifier;

/** Tells what the elements of an RDF/XML file say, one after the other. */
final class OwlStatements {
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final String OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#";

  private final VocabularyInput input;
  private final VocabularyDraft draft;
  private final OntologyVersion version = new OntologyVersion();
  private final OwlNodes nodes = new OwlNodes();

  OwlStatements(VocabularyInput input, VocabularyDraft draft) {
    this.input = input;
    this.draft = draft;
  }

  void take(OwlElement element) {
    switch (element.type()) {
      case OWL + "Class", "http://www.w3.org/2000/01/rdf-schema#Class" -> named(element);
      case OWL + "Restriction" -> restriction(element);
      case OWL + "Axiom" -> axiom(element);
      case OWL + "Ontology" -> {
        version.ontology(element.about());
        version.version(element.version());
      }
      default -> {}
    }
  }

  /** Tells what only the whole file says. */
  void end() {
    nodes.tell(draft);
  }

  private void named(OwlElement element) {
    if (element.about().isEmpty()) {
      draft.flaws().add(input.name(), element.line(), element.column(), "a class without a name");
      return;
    }
    Identifier id = identifier(draft, element.about());
    ConceptDraft concept = draft.concept(id);
    concept.found(version.of(id), input.source());
    if (element.isRetired()) {
      concept.retire();
    }
    // In RadLex the label is the code, and the name stands in a property of its own.
    element.names().stream()
        .filter(name -> !name.text().equals(id.code()))
        .forEach(name -> name(name, concept));
    element.matches().forEach(match -> match(match, concept));
    element.nodes().forEach(parent -> nodes.partOf(id, parent));
    element.edges().forEach(edge -> draft.relate(id, edge.kind(), identifier(draft, edge.to())));
  }

  private static void name(OwlElement.Name name, ConceptDraft concept) {
    boolean english = name.language().equals("en") || name.language().startsWith("en-");
    if (name.kind() == TermKind.PREFERRED && english) {
      concept.prefer(name.text(), name.language());
    } else {
      concept.name(
          name.text(),
          name.language(),
          name.kind() == TermKind.PREFERRED ? TermKind.SYNONYM : name.kind());
    }
  }

  private void match(OwlElement.Match match, ConceptDraft concept) {
    Identifier other = draft.identifier(match.to());
    if (!other.system().prefix().isEmpty()) {
      concept.code(
          new Coding(other.system().name(), other.version(), other.code(), ""),
          match.match(),
          input.source(),
          ConceptDraft.CURATED);
    }
  }

  /** Tells which whole a restriction without a name means, if it is one of "part of some …". */
  private void restriction(OwlElement element) {
    String filler = element.value(OWL + "someValuesFrom");
    if (OwlProperties.isPartOf(element.value(OWL + "onProperty")) && !filler.isEmpty()) {
      nodes.whole(element.node(), filler);
    }
  }

  /** Tells the type of a synonym, where a statement about that says one. */
  private void axiom(OwlElement element) {
    String source = element.value(OWL + "annotatedSource");
    String type = element.value(OBO_IN_OWL + "hasSynonymType");
    if (element.value(OWL + "annotatedProperty").equals(OBO_IN_OWL + "hasExactSynonym")
        && !source.isEmpty()
        && !type.isEmpty()) {
      draft
          .concept(identifier(draft, source))
          .retype(element.value(OWL + "annotatedTarget"), SynonymKinds.kind("EXACT", type));
    }
  }

  /** An identifier; one within the file itself begins with {@code #}. */
  static Identifier identifier(VocabularyDraft draft, String text) {
    return draft.identifier(text.startsWith("#") ? text.substring(1) : text);
  }
}
