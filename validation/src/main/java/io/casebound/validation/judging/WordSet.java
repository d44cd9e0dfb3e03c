package io.casebound.validation.judging;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.casebound.validation.text.NumberWords;
import java.util.stream.IntStream;

/**
 * The words that may stand at one place of a cue.
 *
 * @param number by which it is known; from 0, without gaps
 * @param exact whole words
 * @param prefixes beginnings of words, at least two letters long
 * @param endings ends of words, at least three letters long
 * @param numeral whether any number may stand there, in digits or spelled out up to twenty
 * @param any whether any word may stand there
 */
record WordSet(
    int number,
    ImmutableSet<String> exact,
    ImmutableSet<String> prefixes,
    ImmutableSet<String> endings,
    boolean numeral,
    boolean any) {
  static final int SHORTEST_PREFIX = 2;
  static final int SHORTEST_ENDING = 3;

  private static final int LARGEST_SPELLED = 20;

  private static final ImmutableSet<String> NUMBER_WORDS =
      IntStream.rangeClosed(1, LARGEST_SPELLED)
          .mapToObj(number -> NumberWords.of(number).get(0))
          .collect(ImmutableSet.toImmutableSet());

  /** How many letters its shortest word has, as short words are common; 0 where any may stand. */
  int shortest() {
    int shortest = any ? 0 : numeral ? 1 : Integer.MAX_VALUE;
    for (String word : Iterables.concat(exact, prefixes, endings)) {
      shortest = Math.min(shortest, word.length());
    }
    return shortest;
  }

  /** Whether a word is a number. */
  static boolean isNumber(String word) {
    char first = word.charAt(0);
    return (first >= '0' && first <= '9') || NUMBER_WORDS.contains(word);
  }
}
