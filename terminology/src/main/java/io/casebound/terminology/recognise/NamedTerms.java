package io.casebound.terminology.recognise;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.index.NameIndex;

/** All terms of a terminology, numbered, with their index. */
final class NamedTerms {
  /** A term with its concept. */
  record NamedTerm(Concept concept, Term term) {
    /** Whether the case of its letters must be as it is listed. */
    boolean isCaseBound() {
      return term.kind() == TermKind.ABBREVIATION;
    }
  }

  private final ImmutableList<NamedTerm> terms;
  private final NameIndex index;

  private NamedTerms(ImmutableList<NamedTerm> terms) {
    this.terms = terms;
    this.index = NameIndex.of(terms.stream().map(named -> named.term().text()).toList());
  }

  static NamedTerms of(Terminology terminology) {
    ImmutableList.Builder<NamedTerm> terms = ImmutableList.builder();
    for (Concept concept : terminology.concepts()) {
      concept.terms().forEach(term -> terms.add(new NamedTerm(concept, term)));
    }
    return new NamedTerms(terms.build());
  }

  NamedTerm get(int number) {
    return terms.get(number);
  }

  NameIndex index() {
    return index;
  }
}
