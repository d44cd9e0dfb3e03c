package io.casebound.terminology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.index.NameIndex;

/** Finds concepts by a whole name or by a code. */
final class NameLookup {
  private final ImmutableList<Concept> conceptOfName;
  private final NameIndex index;
  private final ImmutableListMultimap<String, Concept> byCode;

  private NameLookup(
      ImmutableList<Concept> conceptOfName,
      NameIndex index,
      ImmutableListMultimap<String, Concept> byCode) {
    this.conceptOfName = conceptOfName;
    this.index = index;
    this.byCode = byCode;
  }

  static NameLookup of(ImmutableList<Concept> concepts) {
    ImmutableList.Builder<Concept> owners = ImmutableList.builder();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    ImmutableListMultimap.Builder<String, Concept> codes = ImmutableListMultimap.builder();
    for (Concept concept : concepts) {
      for (Term term : concept.terms()) {
        owners.add(concept);
        names.add(term.text());
      }
      concept.codes().forEach(code -> codes.put(code.code(), concept));
    }
    return new NameLookup(owners.build(), NameIndex.of(names.build()), codes.build());
  }

  /** The concepts of that name, or else of that code. */
  ImmutableList<Concept> lookUp(String text) {
    ImmutableSet.Builder<Concept> found = ImmutableSet.builder();
    index.exact(text).forEach(name -> found.add(conceptOfName.get(name)));
    ImmutableList<Concept> named = found.build().asList();
    return named.isEmpty() ? byCode.get(text.strip()) : named;
  }
}
