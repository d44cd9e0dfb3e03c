package io.casebound.validation.judging;

import java.util.Arrays;
import java.util.BitSet;

/** Of which {@link WordSet}s, by their numbers, a word is. */
final class WordClass {
  // Rising; most words are in few of the thousands of sets.
  private final int[] sets;

  WordClass(BitSet sets) {
    this.sets = sets.stream().toArray();
  }

  boolean isIn(WordSet set) {
    return Arrays.binarySearch(sets, set.number()) >= 0;
  }

  /** How many sets it is of. */
  int count() {
    return sets.length;
  }

  /** The number of one of its sets, the lowest first. */
  int set(int index) {
    return sets[index];
  }

  /** Sets the bits of its sets, 64 to a number. */
  void addTo(long[] all) {
    for (int set : sets) {
      all[set >> 6] |= 1L << set;
    }
  }
}
