package io.casebound.terminology.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Relation;
import io.casebound.terminology.Term;
import io.casebound.terminology.index.NameIndex;
import java.util.Optional;

/**
 * The concepts of a terminology, their relations, and the index of their terms. The terms are
 * numbered from 0, concept by concept. What is asked for is made when it is asked for, and the same
 * from then on. Immutable; serves many threads.
 */
public interface TerminologyContent {
  /** All concepts by their identifiers, in order. */
  ImmutableMap<String, Concept> concepts();

  /** The concept of that identifier. */
  Optional<Concept> concept(String id);

  /** The concepts with that code, of whatever system, in order. */
  ImmutableList<Concept> conceptsWithCode(String code);

  /** All relations, in order. */
  ImmutableList<Relation> relations();

  /** The index of all terms by their numbers. */
  NameIndex index();

  /** The concept whose term has that number. */
  Concept conceptOfTerm(int term);

  /** The term of that number. */
  Term term(int term);
}
