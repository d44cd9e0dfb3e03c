package io.casebound.validation.judging;

import java.util.Arrays;
import java.util.BitSet;

/** Of which {@link WordSet}s, by their numbers, a word is. */
final class WordClass {
  // Rising; most words are in few of the thousands of sets.
  private final int[] sets;

  // A bit for each set, which it shares with others: most questions are answered by its lack.
  private final long[] some = new long[4];

  WordClass(BitSet sets) {
    this.sets = sets.stream().toArray();
    for (int set : this.sets) {
      some[set >> 6 & 3] |= 1L << set;
    }
  }

  /** Whether it is of the set of that number. */
  boolean isIn(int set) {
    return (some[set >> 6 & 3] & 1L << set) != 0 && Arrays.binarySearch(sets, set) >= 0;
  }

  /** Sets the bits of its sets, 64 to a number. */
  void addTo(long[] all) {
    for (int set : sets) {
      all[set >> 6] |= 1L << set;
    }
  }
}
