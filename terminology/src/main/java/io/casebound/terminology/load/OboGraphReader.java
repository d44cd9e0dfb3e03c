package io.casebound.terminology.load;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.Coding;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.system.Identifier;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads OBO Graphs documents in JSON, as the OBO Foundry publishes them beside OBO. */
final class OboGraphReader implements VocabularyReader {
  private static final Pattern BEGINNING =
      Pattern.compile("^\\s*\\{.*?\"(graphs|nodes|edges)\"\\s*:\\s*\\[", Pattern.DOTALL);

  @Override
  public boolean accepts(String head) {
    return BEGINNING.matcher(head).lookingAt() && !head.contains("\"resourceType\"");
  }

  @Override
  public void read(VocabularyInput input, VocabularyDraft draft) throws IOException {
    OntologyVersion version = new OntologyVersion();
    JsonWalk.texts(
        input,
        ImmutableMap.of("graphs.id", version::ontology, "graphs.meta.version", version::version));
    Graph graph = new Graph(input, draft, version);
    JsonWalk.objects(
        input,
        draft.flaws(),
        ImmutableMap.of(
            "graphs.nodes", graph::node,
            "graphs.edges", graph::edge));
  }

  private record Graph(VocabularyInput input, VocabularyDraft draft, OntologyVersion version) {

    void node(JsonObject node) {
      String type = node.text("type");
      if (!type.isEmpty() && !type.equals("CLASS")) {
        return;
      }
      if (node.text("id").isEmpty()) {
        flaw(node, "a node without an id");
        return;
      }
      Identifier id = draft.identifier(node.text("id"));
      ConceptDraft concept = draft.concept(id);
      concept.found(version.of(id), input.source());
      if (!node.text("lbl").isEmpty()) {
        concept.prefer(node.text("lbl"), "en");
      }
      node.object("meta").ifPresent(meta -> meta(concept, meta));
    }

    private void meta(ConceptDraft concept, JsonObject meta) {
      if (meta.text("deprecated").equals("true")) {
        concept.retire();
      }
      meta.objects("synonyms").forEach(synonym -> synonym(concept, synonym));
      meta.objects("xrefs").forEach(xref -> xref(concept, xref.text("val")));
    }

    /** The predicate is {@code hasExactSynonym} and so on, as in the OBO-in-OWL vocabulary. */
    private void synonym(ConceptDraft concept, JsonObject synonym) {
      String scope =
          Ascii.toUpperCase(synonym.text("pred").replace("has", "").replace("Synonym", ""));
      if (synonym.text("val").isEmpty()) {
        flaw(synonym, "a synonym without a text");
      } else {
        concept.name(
            synonym.text("val"), "en", SynonymKinds.kind(scope, synonym.text("synonymType")));
      }
    }

    private void xref(ConceptDraft concept, String value) {
      if (value.indexOf(':') > 0 && !value.startsWith("http")) {
        Identifier other = draft.identifier(value);
        concept.code(
            new Coding(other.system().name(), other.version(), other.code(), ""),
            SkosMatch.UNSPECIFIED,
            input.source(),
            ConceptDraft.CURATED);
      }
    }

    void edge(JsonObject edge) {
      if (edge.text("sub").isEmpty() || edge.text("obj").isEmpty()) {
        flaw(edge, "an edge without two ends");
        return;
      }
      Identifier subject = draft.identifier(edge.text("sub"));
      Identifier object = draft.identifier(edge.text("obj"));
      String predicate = edge.text("pred");
      if (predicate.equals("is_a")) {
        draft.relate(subject, RelationKind.IS_A, object);
      } else if (OboTerm.PART_OF.contains(predicate) || predicate.endsWith("/BFO_0000050")) {
        draft.relate(subject, RelationKind.PART_OF, object);
      }
    }

    private void flaw(JsonObject at, String message) {
      draft.flaws().add(input.name(), at.line(), at.column(), message);
    }
  }
}
