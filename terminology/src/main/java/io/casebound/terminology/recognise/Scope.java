package io.casebound.terminology.recognise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.csv.CsvTable;
import java.util.Optional;
import java.util.function.Predicate;

/** Which concepts of a terminology are looked for in texts. */
public final class Scope {
  private static final String RETIRED = "obsolete ";

  private final Predicate<Concept> concepts;

  private Scope(Predicate<Concept> concepts) {
    this.concepts = concepts;
  }

  /** All concepts. */
  public static Scope everything() {
    return new Scope(concept -> true);
  }

  /**
   * What texts report: of a vocabulary such as the Human Phenotype Ontology, which has branches
   * that only qualify others, the branch that they qualify (data: scopes.csv); of any other, all.
   * Concepts that are labelled as obsolete, as the OBO Foundry has it, are left out.
   */
  public static Scope usual(Terminology terminology) {
    ImmutableList<String> roots =
        CsvTable.resource(Scope.class, "scopes.csv").stream()
            .map(row -> row.get("root"))
            .filter(root -> terminology.concept(root).isPresent())
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> prefixes =
        roots.stream().map(Scope::prefix).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> below = below(terminology, roots);
    return new Scope(
        concept ->
            (!prefixes.contains(prefix(concept.id())) || below.contains(concept.id()))
                && !concept.preferredTerm().startsWith(RETIRED));
  }

  private static String prefix(String id) {
    return id.substring(0, id.indexOf(':') + 1);
  }

  /**
   * These concepts and all that are one or a part of one of them.
   *
   * @throws IllegalArgumentException where there is no such concept; the message says which
   */
  public static Scope below(Terminology terminology, Iterable<String> ids) {
    ImmutableSet<String> below = below(terminology, ImmutableList.copyOf(ids));
    return new Scope(concept -> below.contains(concept.id()));
  }

  private static ImmutableSet<String> below(Terminology terminology, ImmutableList<String> ids) {
    ImmutableSet.Builder<String> below = ImmutableSet.builder();
    for (String id : ids) {
      Optional<Concept> root = terminology.concept(id);
      if (root.isEmpty()) {
        throw new IllegalArgumentException("there is no concept " + id);
      }
      below.add(id);
      terminology.descendants(root.get()).forEach(concept -> below.add(concept.id()));
    }
    return below.build();
  }

  boolean contains(Concept concept) {
    return concepts.test(concept);
  }
}
