package io.casebound.terminology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What a terminology holds, listed in memory or stored in a file. What is asked for is made when it
 * is asked for, and the same from then on. Immutable; serves many threads.
 */
interface Content extends IndexedTerms {
  /** All concepts by their identifiers, in order. */
  ImmutableMap<String, Concept> concepts();

  /** The concept of that identifier. */
  Optional<Concept> concept(String id);

  /** The concepts with that code, of whatever system, in order. */
  ImmutableList<Concept> conceptsWithCode(String code);

  /** All relations, in order. */
  ImmutableList<Relation> relations();
}
