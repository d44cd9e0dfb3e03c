package io.casebound.citations.printed.chain;

/**
 * A linear-chain conditional random field over the tokens of a reference, ready to label. It is
 * immutable.
 */
public final class LinearChain {
  /** What no path may take. */
  static final float FORBIDDEN = -1e9f;

  private static final int STATES = FieldLabel.STATES;

  private final FeatureWeights weights;
  private final float[] transitions;

  /**
   * @param weights the weights of the features
   * @param transitions the weight of going from one state to another, {@code from * STATES + to};
   *     the last row is the weight of beginning
   */
  LinearChain(FeatureWeights weights, float[] transitions) {
    this.weights = weights;
    this.transitions = transitions.clone();
  }

  FeatureWeights weights() {
    return weights;
  }

  float[] transitions() {
    return transitions.clone();
  }

  /** Whether a label may go on inside where {@code from} stands before it. */
  static boolean mayFollow(int from, int to) {
    return FieldLabel.begins(to) || from == to || from == to - 1;
  }

  /** The likeliest labelling of the tokens. */
  public Labelling label(Features features) {
    int size = features.tokenCount();
    float[] scores = new float[size * STATES];
    for (int i = 0; i < size; i++) {
      weights.addTo(features, i, scores, i * STATES);
    }
    return new Labelling(best(scores, size));
  }

  private int[] best(float[] scores, int size) {
    int[] path = new int[size];
    if (size == 0) {
      return path;
    }
    byte[] back = new byte[size * STATES];
    float[] before = new float[STATES];
    for (int to = 0; to < STATES; to++) {
      before[to] =
          FieldLabel.begins(to) ? scores[to] + transitions[STATES * STATES + to] : FORBIDDEN;
    }
    float[] now = new float[STATES];
    for (int i = 1; i < size; i++) {
      step(scores, i, before, now, back);
      float[] swap = before;
      before = now;
      now = swap;
    }
    int state = argMax(before);
    for (int i = size - 1; i >= 0; i--) {
      path[i] = state;
      state = back[i * STATES + state];
    }
    return path;
  }

  private void step(float[] scores, int i, float[] before, float[] now, byte[] back) {
    for (int to = 0; to < STATES; to++) {
      int from = to;
      float best;
      if (FieldLabel.begins(to)) {
        best = 2 * FORBIDDEN;
        for (int state = 0; state < STATES; state++) {
          float score = before[state] + transitions[state * STATES + to];
          if (score > best) {
            best = score;
            from = state;
          }
        }
      } else {
        float stay = before[to] + transitions[to * STATES + to];
        float enter = before[to - 1] + transitions[(to - 1) * STATES + to];
        from = stay >= enter ? to : to - 1;
        best = Math.max(stay, enter);
      }
      now[to] = best + scores[i * STATES + to];
      back[i * STATES + to] = (byte) from;
    }
  }

  private static int argMax(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
