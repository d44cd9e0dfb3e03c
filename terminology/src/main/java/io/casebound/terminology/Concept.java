package io.casebound.terminology;

import com.google.common.collect.ImmutableList;

/**
 * A meaning with its names and codes.
 *
 * @param id the concept's lasting identifier within the terminology, e.g. {@code
 *     inflammatory-myofibroblastic-tumor}
 * @param source who defines the concept
 * @param terms all names, the preferred one first
 */
public record Concept(
    String id,
    ConceptKind kind,
    String preferredTerm,
    String source,
    ImmutableList<Term> terms,
    ImmutableList<Code> codes) {

  /** That of its identifier: concepts stand in many sets, and no two of a terminology share it. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
