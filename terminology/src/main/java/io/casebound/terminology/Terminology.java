package io.casebound.terminology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/** A set of concepts that can be looked up, walked and searched. Immutable. */
public final class Terminology {
  private final ImmutableMap<String, Concept> concepts;
  private final ImmutableList<Relation> relations;

  private Terminology(ImmutableList<Concept> concepts, ImmutableList<Relation> relations) {
    this.concepts = Maps.uniqueIndex(concepts, Concept::id);
    this.relations = relations;
  }

  /** The terminology of these concepts. */
  public static Terminology of(Iterable<Concept> concepts, Iterable<Relation> relations) {
    return new Terminology(ImmutableList.copyOf(concepts), ImmutableList.copyOf(relations));
  }

  /** The terminology of imaging and pathology that comes with Casebound; read at the first call. */
  public static Terminology bundled() {
    return Bundled.TERMINOLOGY;
  }

  /** All concepts, in the order of the files they were read from. */
  public ImmutableList<Concept> concepts() {
    return concepts.values().asList();
  }

  /** All relations. */
  public ImmutableList<Relation> relations() {
    return relations;
  }

  /** The concept of that identifier. */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /**
   * The concepts that {@code text} names, whatever its case, number, spelling or hyphens; else
   * those with that code, or with that identifier. Several where a name is shared.
   */
  public ImmutableList<Concept> lookUp(String text) {
    return concept(text).stream().collect(ImmutableList.toImmutableList());
  }

  /** The nearest concepts by name, best first, at most {@code limit}. */
  public ImmutableList<Suggestion> suggest(String text, int limit) {
    return ImmutableList.of();
  }

  /** The concepts that stand one step above, in the order of the relations. */
  public ImmutableList<Concept> parents(Concept concept) {
    return ImmutableList.of();
  }

  /** The concepts that stand one step below. */
  public ImmutableList<Concept> children(Concept concept) {
    return ImmutableList.of();
  }

  /** All concepts above, nearest first, each once. */
  public ImmutableList<Concept> ancestors(Concept concept) {
    return ImmutableList.of();
  }

  /** All concepts below, nearest first, each once. */
  public ImmutableList<Concept> descendants(Concept concept) {
    return ImmutableList.of();
  }

  /** Whether {@code concept} is that of {@code id} or stands below it. */
  public boolean isA(Concept concept, String id) {
    return concept.id().equals(id)
        || ancestors(concept).stream().anyMatch(ancestor -> ancestor.id().equals(id));
  }

  /** Holds the bundled terminology, so that it is read only where it is used. */
  private static final class Bundled {
    static final Terminology TERMINOLOGY = Terminology.of(ImmutableList.of(), ImmutableList.of());
  }
}
