package io.casebound.citations.journal.abbreviation;

import java.util.Optional;

/** Abbreviations that the user brings, for words that were not learnt. */
@FunctionalInterface
public interface OwnWords {
  /** None. */
  OwnWords NONE = word -> Optional.empty();

  /**
   * The word as it is shortened, without full stop, with a capital in front.
   *
   * @param word in lower case, without accents
   */
  Optional<String> find(String word);
}
