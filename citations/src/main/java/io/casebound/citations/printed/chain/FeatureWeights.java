package io.casebound.citations.printed.chain;

/**
 * The weights of the features that matter: a table from a feature's hash to the states that it
 * speaks for or against. Weights are kept in steps of {@link #unit}.
 */
final class FeatureWeights {
  private final int[] keys;
  private final int[] rows;
  private final byte[] states;
  private final byte[] steps;
  private final float unit;

  // Open addressing: index of the key plus one, or 0.
  private final int[] slots;

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
    slots = new int[Integer.highestOneBit(Math.max(16, keys.length)) * 4];
    for (int i = 0; i < keys.length; i++) {
      int slot = slotOf(keys[i]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  private int slotOf(int key) {
    return (key * 0x9E3779B1) >>> 7 & (slots.length - 1);
  }

  /** Adds what the features of a token say of each state to {@code scores}, from {@code at} on. */
  void addTo(Features features, int token, float[] scores, int at) {
    int end = features.to(token);
    for (int i = features.from(token); i < end; i++) {
      int row = find(features.get(i));
      if (row >= 0) {
        for (int k = rows[row]; k < rows[row + 1]; k++) {
          scores[at + states[k]] += steps[k];
        }
      }
    }
    for (int k = 0; k < FieldLabel.STATES; k++) {
      scores[at + k] *= unit;
    }
  }

  private int find(int key) {
    int slot = slotOf(key);
    while (slots[slot] != 0) {
      int row = slots[slot] - 1;
      if (keys[row] == key) {
        return row;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
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
