package io.casebound.terminology.write;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Code;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes concepts as SKOS in Turtle. What SKOS has no word for has one elsewhere: wholes are {@code
 * dcterms:isPartOf}; names that mean more or less than the concept, which alternative labels must
 * not, are those of OBO-in-OWL; other relations have names of our own.
 */
public final class SkosWriter implements TerminologyWriter {
  private static final String PREFIXES =
      """
      @prefix casebound: <https://casebound.io/ns/terminology#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix oboInOwl: <http://www.geneontology.org/formats/oboInOwl#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  private static final ImmutableMap<TermKind, String> LABELS =
      ImmutableMap.of(
          TermKind.PREFERRED, "skos:prefLabel",
          TermKind.DEPRECATED, "skos:hiddenLabel",
          TermKind.BROAD, "oboInOwl:hasBroadSynonym",
          TermKind.NARROW, "oboInOwl:hasNarrowSynonym",
          TermKind.RELATED, "oboInOwl:hasRelatedSynonym");

  @Override
  public void write(Export export, Writer writer) throws IOException {
    String scheme = Turtle.iri(export.base() + "scheme");
    writer.write(PREFIXES + "\n" + scheme + " a skos:ConceptScheme .\n");
    ImmutableListMultimap<String, Relation> relations =
        export.terminology().relations().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    Relation::subject, relation -> relation));
    for (Concept concept : export.terminology().concepts()) {
      Turtle turtle = new Turtle(export.iri(export.coding(concept)));
      turtle.add("a", "skos:Concept");
      turtle.add("skos:inScheme", scheme);
      labels(concept, turtle);
      for (Relation relation : relations.get(concept.id())) {
        relation(export, relation, turtle);
      }
      for (Code code : matches(export, concept)) {
        turtle.add(
            SssomWriter.PREDICATES.getOrDefault(code.match(), ""),
            Turtle.iri(export.iri(code.coding())));
      }
      writer.write(turtle.statements());
    }
  }

  /** The labels; the classes of labels of SKOS have none in common (S13). */
  private static void labels(Concept concept, Turtle turtle) {
    Set<String> said = new HashSet<>();
    for (Term term : concept.terms()) {
      String label = Turtle.text(term.text(), term.language());
      if (said.add(label)) {
        turtle.add(LABELS.getOrDefault(term.kind(), "skos:altLabel"), label);
      }
    }
  }

  private static void relation(Export export, Relation relation, Turtle turtle) {
    Optional<Concept> object = export.terminology().concept(relation.object());
    object.ifPresent(
        concept ->
            turtle.add(predicate(relation.kind()), Turtle.iri(export.iri(export.coding(concept)))));
  }

  private static String predicate(RelationKind kind) {
    return switch (kind) {
      case IS_A -> "skos:broader";
      case PART_OF -> "dcterms:isPartOf";
      default -> "casebound:" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /** The codes, each once: an exact match must not be another as well (S46). */
  private static ImmutableSet<Code> matches(Export export, Concept concept) {
    Set<String> seen = new HashSet<>();
    ImmutableSet.Builder<Code> matches = ImmutableSet.builder();
    for (SkosMatch match : SkosMatch.values()) {
      for (Code code : export.codes(concept)) {
        if (code.match() == match && seen.add(export.iri(code.coding()))) {
          matches.add(code);
        }
      }
    }
    return matches.build();
  }
}
