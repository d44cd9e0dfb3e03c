package io.casebound.terminology;

import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.variant.VariantIndex;

/**
 * All terms of a terminology with their index, for the recogniser. They are numbered from 0,
 * concept by concept.
 */
public interface IndexedTerms {
  /** The index of all terms by their numbers; a type for this module alone. */
  @SuppressWarnings("exports")
  NameIndex index();

  /** The index of those terms that may stand in other words; a type for this module alone. */
  @SuppressWarnings("exports")
  VariantIndex variants();

  /** The concept whose term has that number. */
  Concept conceptOfTerm(int term);

  /** The term of that number. */
  Term term(int term);
}
