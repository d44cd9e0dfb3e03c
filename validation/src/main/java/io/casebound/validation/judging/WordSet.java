package io.casebound.validation.judging;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words that may stand at one place of a cue.
 *
 * @param exact whole words
 * @param prefixes beginnings of words, at least two letters long
 * @param endings ends of words, at least three letters long
 * @param any whether any word may stand there
 * @param number whether any number may stand there, in digits or spelled out up to twelve
 */
record WordSet(
    ImmutableSet<String> exact,
    ImmutableSet<String> prefixes,
    ImmutableSet<String> endings,
    boolean number,
    boolean any) {
  static final int SHORTEST_PREFIX = 2;
  static final int SHORTEST_ENDING = 3;

  private static final ImmutableSet<String> NUMBER_WORDS =
      ImmutableSet.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** Whether a word is a number. */
  static boolean isNumber(String word) {
    char first = word.charAt(0);
    return (first >= '0' && first <= '9') || NUMBER_WORDS.contains(word);
  }

  boolean holds(String word) {
    return any
        || exact.contains(word)
        || (number && isNumber(word))
        || holdsBeginning(word)
        || holdsEnding(word);
  }

  private boolean holdsBeginning(String word) {
    for (int end = SHORTEST_PREFIX; !prefixes.isEmpty() && end <= word.length(); end++) {
      if (prefixes.contains(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsEnding(String word) {
    for (int start = word.length() - SHORTEST_ENDING; !endings.isEmpty() && start >= 0; start--) {
      if (endings.contains(word.substring(start))) {
        return true;
      }
    }
    return false;
  }

  static Stream<String> beginnings(String word) {
    return IntStream.rangeClosed(SHORTEST_PREFIX, word.length())
        .mapToObj(end -> word.substring(0, end));
  }

  static Stream<String> endings(String word) {
    return IntStream.rangeClosed(0, word.length() - SHORTEST_ENDING).mapToObj(word::substring);
  }
}
