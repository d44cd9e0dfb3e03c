package io.casebound.benchmarks.matching;

/** Names, made ready to be found. */
@FunctionalInterface
interface NameMatcher {
  /** How often a name stands in the texts, names inside names counted too. */
  long count(Iterable<String> texts);
}
