package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reference list of an article, and which references an identifier names. */
final class ReferenceIndex {
  private final ImmutableList<Reference> references;
  private final Map<String, List<String>> byAnyId;
  private final Optional<ReferenceIndex> around;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> byLabel = new HashMap<>();

  /**
   * An index.
   *
   * @param around the index of the article around, whose references may be cited too
   * @param byAnyId the references that an identifier of the article names, by that identifier
   */
  ReferenceIndex(
      ImmutableList<Reference> references,
      Map<String, List<String>> byAnyId,
      Optional<ReferenceIndex> around) {
    this.references = references;
    this.around = around;
    this.byAnyId = byAnyId;
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      places.put(reference.id(), i);
      String label = reference.label().map(SourceText::value).orElse(String.valueOf(i + 1));
      byLabel.putIfAbsent(label, reference.id());
    }
  }

  ImmutableList<Reference> references() {
    return references;
  }

  /** The identifiers of the references. */
  Set<String> ids() {
    return places.keySet();
  }

  /** Whether an identifier of the article names a reference. */
  boolean has(String id) {
    return byAnyId.containsKey(id) || (around.isPresent() && around.orElseThrow().has(id));
  }

  /** The references that an identifier names; the identifier itself where it names none. */
  List<String> named(String id) {
    List<String> own = byAnyId.get(id);
    if (own != null) {
      return own;
    }
    return around.isPresent() ? around.orElseThrow().named(id) : List.of(id);
  }

  /** The references behind {@code first} and before {@code last} in the list. */
  List<String> between(String first, String last) {
    int from = place(first) + 1;
    int to = place(last);
    return from <= 0 || to <= from ? List.of() : ids(from, to);
  }

  /** The references from one printed number to another. */
  List<String> numbered(String first, String last) {
    int from = place(byLabel.getOrDefault(first, ""));
    int to = place(byLabel.getOrDefault(last, ""));
    return from < 0 || to < from ? List.of() : ids(from, to + 1);
  }

  private int place(String id) {
    return places.getOrDefault(id, -1);
  }

  private List<String> ids(int from, int to) {
    return Lists.transform(references.subList(from, to), Reference::id);
  }
}
