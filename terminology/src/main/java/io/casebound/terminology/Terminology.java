package io.casebound.terminology;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A set of concepts that can be looked up, walked and searched. Immutable. */
public final class Terminology {
  private final Content content;
  private final Supplier<Hierarchy> hierarchy;

  private Terminology(Content content) {
    this.content = content;
    this.hierarchy = Suppliers.memoize(() -> Hierarchy.of(content::concept, content.relations()));
  }

  /**
   * The terminology of these concepts.
   *
   * @throws IllegalArgumentException where two concepts have the same identifier
   */
  public static Terminology of(Iterable<Concept> concepts, Iterable<Relation> relations) {
    return new Terminology(new ListedContent(concepts, relations));
  }

  static Terminology of(Content content) {
    return new Terminology(content);
  }

  /**
   * The terminology in a file that {@link #writeIndex} has written. It is mapped into memory and
   * opens in no time, whatever its size; concepts are read as they are met. The file must stay as
   * it is while it is used: to replace it, move another one to its place.
   *
   * @throws UnreadableInputException where the file is no index, is damaged, or was written by a
   *     version of Casebound whose indexes are others
   */
  public static Terminology openIndex(Path file) throws IOException {
    return new Terminology(StoredContent.open(file, file.toString()));
  }

  /** Whether a file looks like one that {@link #writeIndex} has written. */
  public static boolean isIndex(Path file) throws IOException {
    return StoredContent.isIn(file);
  }

  /**
   * Writes this terminology into a file for {@link #openIndex}. What stands there is lost.
   *
   * @throws IllegalArgumentException where it is too large for one file, 2 GiB
   */
  public void writeIndex(Path file) throws IOException {
    ContentWriter.write(content, file);
  }

  /** The terminology of imaging and pathology that comes with Casebound; read at the first call. */
  public static Terminology bundled() {
    return Bundled.TERMINOLOGY;
  }

  /** All concepts, in the order of the files they were read from. */
  public ImmutableList<Concept> concepts() {
    return content.concepts().values().asList();
  }

  /** All relations. */
  public ImmutableList<Relation> relations() {
    return content.relations();
  }

  /** The concept of that identifier. */
  public Optional<Concept> concept(String id) {
    return content.concept(id);
  }

  /**
   * The concepts that {@code text} names, whatever its case, number, spelling or hyphens; else
   * those with that code, or with that identifier. Several where a name is shared.
   */
  public ImmutableList<Concept> lookUp(String text) {
    ImmutableSet.Builder<Concept> named = ImmutableSet.builder();
    content.index().exact(text).forEach(term -> named.add(content.conceptOfTerm(term)));
    return Stream.of(
            named.build().asList(),
            content.conceptsWithCode(text.strip()),
            concept(text).stream().collect(toImmutableList()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }

  /** All terms, numbered in the order of the concepts, with their index. */
  public IndexedTerms terms() {
    return content;
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
    return hierarchy.get().parents(concept);
  }

  /** The concepts that are one of {@code concept} or a part of it. */
  public ImmutableList<Concept> children(Concept concept) {
    return hierarchy.get().children(concept);
  }

  /** All concepts above, nearest first, each once. */
  public ImmutableList<Concept> ancestors(Concept concept) {
    return hierarchy.get().ancestors(concept);
  }

  /** All concepts below, nearest first, each once. */
  public ImmutableList<Concept> descendants(Concept concept) {
    return hierarchy.get().descendants(concept);
  }

  /** Whether {@code concept} is that of {@code id} or one of it, parts not counted. */
  public boolean isA(Concept concept, String id) {
    return hierarchy.get().isA(concept, id);
  }

  /**
   * The mappings from one code system to another that follow from the codes of the concepts, in
   * their order. Only what follows is said: nothing of two codes that are both merely close to
   * their concept.
   *
   * @param fromSystem the short name of a system, e.g. {@code RadLex}
   */
  public ImmutableList<Mapping> mappings(String fromSystem, String toSystem) {
    return Mappings.between(concepts(), fromSystem, toSystem);
  }

  /** Holds the bundled terminology, so that it is read only where it is used. */
  private static final class Bundled {
    static final Terminology TERMINOLOGY = BundledMap.read();
  }
}
