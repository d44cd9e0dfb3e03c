package io.casebound.terminology;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Draws mappings between two systems from codes of one concept. Only what follows is said: exact
 * matches carry over to any other; what is narrower than the concept is narrower than what is
 * broader. Two close matches say nothing of each other (W3C, SKOS Reference, section 10.6.7: "to
 * prevent compound errors").
 */
final class Mappings {
  private Mappings() {}

  static ImmutableList<Mapping> between(
      ImmutableList<Concept> concepts, String fromSystem, String toSystem) {
    ImmutableList.Builder<Mapping> mappings = ImmutableList.builder();
    for (Concept concept : concepts) {
      for (Code from : concept.codes()) {
        if (from.system().equals(fromSystem)) {
          concept.codes().stream()
              .filter(to -> to.system().equals(toSystem) && !to.equals(from))
              .forEach(to -> mapping(concept, from, to).ifPresent(mappings::add));
        }
      }
    }
    return mappings.build();
  }

  private static Optional<Mapping> mapping(Concept concept, Code from, Code to) {
    return match(from.match().inverse(), to.match())
        .map(
            match ->
                new Mapping(
                    from.coding(), match, to.coding(), "semapv:MappingChaining", concept.id()));
  }

  /** How the end of two steps stands to their beginning; empty where nothing follows. */
  private static Optional<SkosMatch> match(SkosMatch first, SkosMatch second) {
    if (first == SkosMatch.EXACT) {
      return Optional.of(second);
    }
    if (second == SkosMatch.EXACT) {
      return Optional.of(first);
    }
    boolean onward = first == second && (first == SkosMatch.BROAD || first == SkosMatch.NARROW);
    return onward ? Optional.of(first) : Optional.empty();
  }
}
