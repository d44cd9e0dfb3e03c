package io.casebound.citations.lookup.index;

/** Sorts keys, and with each the place that belongs to it; equal keys keep their order. */
final class KeySorter {
  private static final int BITS = 16;
  private static final int BUCKETS = 1 << BITS;

  private KeySorter() {}

  /** Sorts the first {@code count} keys as signed numbers, least significant digits first. */
  static void sort(long[] keys, int[] places, int count) {
    long[] fromKeys = keys;
    int[] fromPlaces = places;
    long[] toKeys = new long[count];
    int[] toPlaces = new int[count];
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      pass(fromKeys, fromPlaces, toKeys, toPlaces, count, shift);
      long[] otherKeys = fromKeys;
      int[] otherPlaces = fromPlaces;
      fromKeys = toKeys;
      fromPlaces = toPlaces;
      toKeys = otherKeys;
      toPlaces = otherPlaces;
    }
  }

  private static void pass(
      long[] fromKeys, int[] fromPlaces, long[] toKeys, int[] toPlaces, int count, int shift) {
    int[] starts = new int[BUCKETS + 1];
    for (int i = 0; i < count; i++) {
      starts[digit(fromKeys[i], shift) + 1]++;
    }
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      starts[bucket + 1] += starts[bucket];
    }
    for (int i = 0; i < count; i++) {
      int at = starts[digit(fromKeys[i], shift)]++;
      toKeys[at] = fromKeys[i];
      toPlaces[at] = fromPlaces[i];
    }
  }

  /** Sixteen bits; of the highest, those below zero come first. */
  private static int digit(long key, int shift) {
    int digit = (int) (key >>> shift) & (BUCKETS - 1);
    return shift == Long.SIZE - BITS ? digit ^ (BUCKETS >> 1) : digit;
  }
}
