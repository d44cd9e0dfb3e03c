package io.casebound.terminology;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A set of concepts that can be looked up, walked and searched. Immutable. */
public final class Terminology {
  private final ImmutableMap<String, Concept> concepts;
  private final ImmutableList<Relation> relations;
  // Made when first asked for; two threads may both make them.
  private volatile @Nullable Hierarchy hierarchy;
  private volatile @Nullable NameLookup names;

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
    ImmutableList<Concept> found = names().lookUp(text);
    return found.isEmpty() ? concept(text).stream().collect(toImmutableList()) : found;
  }

  private NameLookup names() {
    NameLookup known = names;
    if (known == null) {
      known = NameLookup.of(concepts());
      names = known;
    }
    return known;
  }

  private Hierarchy hierarchy() {
    Hierarchy known = hierarchy;
    if (known == null) {
      known = Hierarchy.of(concepts, relations);
      hierarchy = known;
    }
    return known;
  }

  /**
   * The concepts whose names come nearest to a misspelt or unknown name, best first, at most {@code
   * limit}; none where nothing is near.
   */
  public ImmutableList<Suggestion> suggest(String text, int limit) {
    return Suggester.suggest(concepts(), text, limit);
  }

  /** The concepts that {@code concept} is one of or a part of, in the order of the relations. */
  public ImmutableList<Concept> parents(Concept concept) {
    return hierarchy().parents(concept);
  }

  /** The concepts that are one of {@code concept} or a part of it. */
  public ImmutableList<Concept> children(Concept concept) {
    return hierarchy().children(concept);
  }

  /** All concepts above, nearest first, each once. */
  public ImmutableList<Concept> ancestors(Concept concept) {
    return hierarchy().ancestors(concept);
  }

  /** All concepts below, nearest first, each once. */
  public ImmutableList<Concept> descendants(Concept concept) {
    return hierarchy().descendants(concept);
  }

  /** Whether {@code concept} is that of {@code id} or one of it, parts not counted. */
  public boolean isA(Concept concept, String id) {
    return hierarchy().isA(concept, id);
  }

  /** Holds the bundled terminology, so that it is read only where it is used. */
  private static final class Bundled {
    static final Terminology TERMINOLOGY = MapReader.read(MapTables.bundled());
  }
}
