package io.casebound.terminology;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.variant.VariantIndex;
import java.util.Optional;
import java.util.function.Supplier;

/** Content that is listed in memory; its index is made when it is first asked for. */
final class ListedContent implements Content {
  /** The terms in the order of their numbers, each with its concept. */
  private record Terms(
      ImmutableList<Concept> concepts, ImmutableList<Term> terms, NameIndex index) {
    static Terms of(Iterable<Concept> concepts) {
      ImmutableList.Builder<Concept> owners = ImmutableList.builder();
      ImmutableList.Builder<Term> terms = ImmutableList.builder();
      for (Concept concept : concepts) {
        terms.addAll(concept.terms());
        concept.terms().forEach(term -> owners.add(concept));
      }
      ImmutableList<Term> all = terms.build();
      return new Terms(owners.build(), all, NameIndex.of(Iterables.transform(all, Term::text)));
    }

    VariantIndex variants() {
      return VariantIndex.of(
          index,
          number -> terms.get(number).text(),
          terms.size(),
          number -> isVaried(terms.get(number)));
    }
  }

  /** The rules for words are those of English. */
  private static boolean isVaried(Term term) {
    return !term.isCaseBound()
        && term.kind() != TermKind.BROAD
        && !term.ambiguous()
        && term.language().startsWith("en");
  }

  private final ImmutableMap<String, Concept> concepts;
  private final ImmutableList<Relation> relations;
  private final Supplier<Terms> terms;
  private final Supplier<VariantIndex> variants;
  private final Supplier<ImmutableListMultimap<String, Concept>> byCode;

  /** The content of these concepts, whose identifiers differ, and relations. */
  ListedContent(Iterable<Concept> concepts, Iterable<Relation> relations) {
    this.concepts = Maps.uniqueIndex(concepts, Concept::id);
    this.relations = ImmutableList.copyOf(relations);
    this.terms = Suppliers.memoize(() -> Terms.of(this.concepts.values()));
    this.variants = Suppliers.memoize(() -> terms.get().variants());
    this.byCode = Suppliers.memoize(this::codes);
  }

  private ImmutableListMultimap<String, Concept> codes() {
    ImmutableListMultimap.Builder<String, Concept> codes = ImmutableListMultimap.builder();
    for (Concept concept : concepts.values()) {
      ImmutableSet<String> own =
          concept.codes().stream().map(Code::code).collect(ImmutableSet.toImmutableSet());
      own.forEach(code -> codes.put(code, concept));
    }
    return codes.build();
  }

  @Override
  public ImmutableMap<String, Concept> concepts() {
    return concepts;
  }

  @Override
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  @Override
  public ImmutableList<Concept> conceptsWithCode(String code) {
    return byCode.get().get(code);
  }

  @Override
  public ImmutableList<Relation> relations() {
    return relations;
  }

  @Override
  public NameIndex index() {
    return terms.get().index();
  }

  @Override
  public VariantIndex variants() {
    return variants.get();
  }

  @Override
  public Concept conceptOfTerm(int term) {
    return terms.get().concepts().get(term);
  }

  @Override
  public Term term(int term) {
    return terms.get().terms().get(term);
  }
}
