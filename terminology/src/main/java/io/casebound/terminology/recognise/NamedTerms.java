package io.casebound.terminology.recognise;

import io.casebound.terminology.Concept;
import io.casebound.terminology.IndexedTerms;
import io.casebound.terminology.Term;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.variant.VariantIndex;
import java.util.Optional;

/** All terms of a terminology, numbered, with their indexes. */
final class NamedTerms {
  /** A term with its concept. */
  record NamedTerm(Concept concept, Term term) {}

  private final Terminology terminology;
  private final IndexedTerms terms;
  private final Wording wording;
  private final Scope scope;

  NamedTerms(Terminology terminology, Wording wording, Scope scope) {
    this.terminology = terminology;
    this.terms = terminology.terms();
    this.wording = wording;
    this.scope = scope;
  }

  NamedTerm get(int number) {
    return new NamedTerm(terms.conceptOfTerm(number), terms.term(number));
  }

  NameIndex index() {
    return terms.index();
  }

  /** The index of names in other words, where they are looked for. */
  Optional<VariantIndex> variants() {
    return switch (wording) {
      case LISTED -> Optional.empty();
      case VARIED -> Optional.of(terms.variants());
    };
  }

  /** Whether a concept is looked for. */
  boolean isWanted(Concept concept) {
    return scope.contains(concept);
  }

  /** Whether one concept is the other or one of it. */
  boolean isA(Concept concept, Concept other) {
    return terminology.isA(concept, other.id());
  }
}
