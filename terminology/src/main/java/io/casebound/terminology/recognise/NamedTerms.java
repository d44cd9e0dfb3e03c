package io.casebound.terminology.recognise;

import io.casebound.terminology.Concept;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.content.TerminologyContent;
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

  private final TerminologyContent content;

  private NamedTerms(TerminologyContent content) {
    this.content = content;
  }

  static NamedTerms of(Terminology terminology) {
    return new NamedTerms(terminology.content());
  }

  NamedTerm get(int number) {
    return new NamedTerm(content.conceptOfTerm(number), content.term(number));
  }

  NameIndex index() {
    return content.index();
  }
}
