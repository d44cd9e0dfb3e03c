package io.casebound.citations.printed.chain;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Turns learnt weights into the table that is kept: whole steps in a byte, zeros left out. */
final class Packer {
  private static final int S = FieldLabel.STATES;
  private static final int LARGEST_STEP = 127;

  private final float[] weights;
  private final int[] keys;

  Packer(float[] weights, int[] keys) {
    this.weights = weights;
    this.keys = keys;
  }

  LinearChain pack(int transitionsAt) {
    float largest = 1e-6f;
    for (int i = 0; i < transitionsAt; i++) {
      largest = Math.max(largest, Math.abs(weights[i]));
    }
    float unit = largest / LARGEST_STEP;
    int[] kept = new int[keys.length];
    int[] rows = new int[keys.length + 1];
    ByteArrayOutputStream states = new ByteArrayOutputStream();
    ByteArrayOutputStream steps = new ByteArrayOutputStream();
    int count = 0;
    for (int key = 0; key < keys.length; key++) {
      int before = states.size();
      for (int s = 0; s < S; s++) {
        int step = Math.round(weights[key * S + s] / unit);
        if (step != 0) {
          states.write(s);
          steps.write(step);
        }
      }
      if (states.size() > before) {
        kept[count++] = keys[key];
        rows[count] = states.size();
      }
    }
    FeatureWeights table =
        new FeatureWeights(
            Arrays.copyOf(kept, count),
            Arrays.copyOf(rows, count + 1),
            states.toByteArray(),
            steps.toByteArray(),
            unit);
    float[] transitions = Arrays.copyOfRange(weights, transitionsAt, weights.length);
    for (int from = 0; from < S; from++) {
      for (int to = 0; to < S; to++) {
        if (!LinearChain.mayFollow(from, to)) {
          transitions[from * S + to] = LinearChain.FORBIDDEN;
        }
      }
    }
    return new LinearChain(table, transitions);
  }
}
