package io.casebound.terminology.variant;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Remembers small numbers for words by the hash of their letters. A place holds the word that was
 * last put there. For several threads.
 */
final class WordMemo {
  /** Given for a word that is not remembered. */
  static final int UNKNOWN = -2;

  private static final int PLACES = 1 << 16;
  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  // The upper bits of a hash and, from 1 on, the number plus 2.
  private final AtomicLongArray places = new AtomicLongArray(PLACES);

  int get(long hash) {
    long first = places.get(place(hash));
    if (isOf(hash, first)) {
      return (int) (first & NUMBER) - 2;
    }
    long second = places.get(place(hash) + 1);
    return isOf(hash, second) ? (int) (second & NUMBER) - 2 : UNKNOWN;
  }

  private static boolean isOf(long hash, long found) {
    return (found & ~NUMBER) == (hash & ~NUMBER) && (found & NUMBER) != 0;
  }

  /** Remembers a number from -1 to 2^24 - 4. */
  void put(long hash, int number) {
    int first = place(hash);
    places.set(places.get(first) == 0 ? first : first + 1, (hash & ~NUMBER) | (number + 2));
  }

  /** The first of two places that a word may take, side by side. */
  private static int place(long hash) {
    return (int) hash & PLACES - 2;
  }
}
