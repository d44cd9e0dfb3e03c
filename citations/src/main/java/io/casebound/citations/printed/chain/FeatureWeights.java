package io.casebound.citations.printed.chain;

import java.util.Arrays;

/**
 * The weights of the features that matter: a table from a feature's hash to the states that it
 * speaks for or against. Weights are kept in steps of {@link #unit}.
 */
final class FeatureWeights {
  private static final int LENGTH_BITS = 6;
  private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

  private final int[] keys;
  private final int[] rows;
  private final byte[] states;
  private final byte[] steps;
  private final float unit;

  // State and step in one, so that one load brings both.
  private final short[] cells;

  // Open addressing, side by side the key and its stretch of cells: where it begins, times 64, plus
  // its length; 0 where the place is free.
  private final int[] slots;
  private final int mask;

  /**
   * @param keys hashes in rising order
   * @param rows where each key's states begin; one more than keys
   * @param states the states
   * @param steps the weight for each of them, in units
   * @param unit the weight of one step
   */
  FeatureWeights(int[] keys, int[] rows, byte[] states, byte[] steps, float unit) {
    this.keys = keys;
    this.rows = rows;
    this.states = states;
    this.steps = steps;
    this.unit = unit;
    cells = new short[states.length];
    for (int i = 0; i < states.length; i++) {
      cells[i] = (short) ((states[i] << 8) | (steps[i] & 0xFF));
    }
    int capacity = Integer.highestOneBit(Math.max(16, keys.length)) * 4;
    slots = new int[2 * capacity];
    mask = capacity - 1;
    for (int i = 0; i < keys.length; i++) {
      int slot = slotOf(keys[i]);
      while (slots[2 * slot + 1] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[2 * slot] = keys[i];
      slots[2 * slot + 1] = (rows[i] << LENGTH_BITS) | (rows[i + 1] - rows[i]);
    }
  }

  private int slotOf(int key) {
    return (key * 0x9E3779B1) >>> 7 & mask;
  }

  /**
   * Puts what the features of a token say of each state into {@code scores}, from {@code at} on.
   *
   * @param sums a place to count in, one for each state
   */
  void score(Features features, int token, int[] sums, float[] scores, int at) {
    Arrays.fill(sums, 0);
    int end = features.to(token);
    for (int i = features.from(token); i < end; i++) {
      int stretch = find(features.get(i));
      int from = stretch >>> LENGTH_BITS;
      int to = from + (stretch & LENGTH_MASK);
      for (int k = from; k < to; k++) {
        int cell = cells[k];
        sums[cell >> 8] += (byte) cell;
      }
    }
    for (int k = 0; k < sums.length; k++) {
      scores[at + k] = sums[k] * unit;
    }
  }

  /** The stretch of a key, or 0. */
  private int find(int key) {
    int slot = slotOf(key);
    int stretch = slots[2 * slot + 1];
    while (stretch != 0 && slots[2 * slot] != key) {
      slot = (slot + 1) & mask;
      stretch = slots[2 * slot + 1];
    }
    return stretch;
  }

  int[] keys() {
    return keys;
  }

  int[] rows() {
    return rows;
  }

  byte[] states() {
    return states;
  }

  byte[] steps() {
    return steps;
  }

  float unit() {
    return unit;
  }
}
