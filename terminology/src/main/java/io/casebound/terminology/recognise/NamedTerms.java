package io.casebound.terminology.recognise;

import io.casebound.terminology.Concept;
import io.casebound.terminology.IndexedTerms;
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

  private final IndexedTerms terms;

  private NamedTerms(IndexedTerms terms) {
    this.terms = terms;
  }

  static NamedTerms of(Terminology terminology) {
    return new NamedTerms(terminology.terms());
  }

  NamedTerm get(int number) {
    return new NamedTerm(terms.conceptOfTerm(number), terms.term(number));
  }

  NameIndex index() {
    return terms.index();
  }
}
