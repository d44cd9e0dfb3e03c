package io.casebound.terminology;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.graph.SuccessorsFunction;
import com.google.common.graph.Traverser;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The concepts above and below each other by is-a and part-of. */
final class Hierarchy {
  private final Function<String, Optional<Concept>> concepts;
  private final ImmutableSetMultimap<String, String> above;
  private final ImmutableSetMultimap<String, String> kinds;

  // Kept once they were asked for, as the same concepts are met again and again.
  private final Map<String, ImmutableList<Concept>> ancestors = new ConcurrentHashMap<>();
  private final Map<String, ImmutableList<Concept>> descendants = new ConcurrentHashMap<>();

  private Hierarchy(
      Function<String, Optional<Concept>> concepts,
      ImmutableSetMultimap<String, String> above,
      ImmutableSetMultimap<String, String> kinds) {
    this.concepts = concepts;
    this.above = above;
    this.kinds = kinds;
  }

  /**
   * The hierarchy of some relations.
   *
   * @param concepts finds a concept by its identifier; asked only for those that are handed out, so
   *     that the concepts of a large index need not all be read
   */
  static Hierarchy of(
      Function<String, Optional<Concept>> concepts, ImmutableList<Relation> relations) {
    return new Hierarchy(
        concepts,
        edges(relations, kind -> kind == RelationKind.IS_A || kind == RelationKind.PART_OF),
        edges(relations, kind -> kind == RelationKind.IS_A));
  }

  private static ImmutableSetMultimap<String, String> edges(
      ImmutableList<Relation> relations, Predicate<RelationKind> kinds) {
    return relations.stream()
        .filter(relation -> kinds.test(relation.kind()))
        .collect(ImmutableSetMultimap.toImmutableSetMultimap(Relation::subject, Relation::object));
  }

  ImmutableList<Concept> parents(Concept concept) {
    return concepts(above.get(concept.id()));
  }

  ImmutableList<Concept> children(Concept concept) {
    return concepts(above.inverse().get(concept.id()));
  }

  ImmutableList<Concept> ancestors(Concept concept) {
    return known(concept, ancestors, above::get);
  }

  ImmutableList<Concept> descendants(Concept concept) {
    return known(concept, descendants, above.inverse()::get);
  }

  private ImmutableList<Concept> known(
      Concept concept, Map<String, ImmutableList<Concept>> known, SuccessorsFunction<String> next) {
    ImmutableList<Concept> found = known.get(concept.id());
    if (found == null) {
      found = beyond(concept, next);
      known.put(concept.id(), found);
    }
    return found;
  }

  boolean isA(Concept concept, String id) {
    return Iterables.contains(
        Traverser.<String>forGraph(kinds::get).breadthFirst(concept.id()), id);
  }

  /** What can be reached, nearest first; cycles do no harm. */
  private ImmutableList<Concept> beyond(Concept concept, SuccessorsFunction<String> next) {
    return concepts(
        ImmutableList.copyOf(
            Iterables.skip(Traverser.forGraph(next).breadthFirst(concept.id()), 1)));
  }

  private ImmutableList<Concept> concepts(Collection<String> ids) {
    return ids.stream().flatMap(id -> concepts.apply(id).stream()).collect(toImmutableList());
  }
}
