package io.casebound.citations.printed.chain;

import java.util.Arrays;

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
  private final float spread;

  /**
   * @param weights the weights of the features
   * @param transitions the weight of going from one state to another, {@code from * STATES + to};
   *     the last row is the weight of beginning
   */
  LinearChain(FeatureWeights weights, float[] transitions) {
    this.weights = weights;
    this.transitions = transitions.clone();
    this.spread = spreadOf(transitions);
  }

  /** How far apart the weights of two allowed transitions can lie. */
  private static float spreadOf(float[] transitions) {
    float least = 0;
    float most = 0;
    for (int i = 0; i < STATES * STATES; i++) {
      if (transitions[i] > FORBIDDEN) {
        least = Math.min(least, transitions[i]);
        most = Math.max(most, transitions[i]);
      }
    }
    return most - least;
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
    return new Labelling(best(scores(features), features.tokenCount()));
  }

  private float[] scores(Features features) {
    int size = features.tokenCount();
    float[] scores = new float[size * STATES];
    int[] sums = new int[STATES];
    for (int i = 0; i < size; i++) {
      weights.score(features, i, sums, scores, i * STATES);
    }
    return scores;
  }

  /** The probability of the likeliest labelling; 0 where there is no token. */
  double confidence(Features features) {
    int size = features.tokenCount();
    if (size == 0) {
      return 0;
    }
    float[] scores = scores(features);
    int[] path = best(scores, size);
    double score = scores[path[0]] + transitions[STATES * STATES + path[0]];
    double[] sums = new double[STATES];
    for (int to = 0; to < STATES; to++) {
      sums[to] = FieldLabel.begins(to) ? scores[to] + transitions[STATES * STATES + to] : FORBIDDEN;
    }
    for (int i = 1; i < size; i++) {
      score += scores[i * STATES + path[i]] + transitions[path[i - 1] * STATES + path[i]];
      sums = sumStep(scores, i, sums);
    }
    return Math.exp(Math.min(0, score - logSum(sums)));
  }

  private double[] sumStep(float[] scores, int i, double[] before) {
    double[] now = new double[STATES];
    double[] terms = new double[STATES];
    for (int to = 0; to < STATES; to++) {
      for (int from = 0; from < STATES; from++) {
        terms[from] = before[from] + transitions[from * STATES + to];
      }
      now[to] = scores[i * STATES + to] + logSum(terms);
    }
    return now;
  }

  private static double logSum(double[] terms) {
    double most = terms[0];
    for (double term : terms) {
      most = Math.max(most, term);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - most);
    }
    return most + Math.log(sum);
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
    int[] open = contenders(before);
    for (int to = 0; to < STATES; to++) {
      int from = to;
      float best;
      if (FieldLabel.begins(to)) {
        from = bestBefore(to, before, open);
        best = before[from] + transitions[from * STATES + to];
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

  /** The states from which a field may begin on the best path: the others lie too far behind. */
  private int[] contenders(float[] before) {
    float least = before[argMax(before)] - spread;
    int[] open = new int[STATES];
    int count = 0;
    for (int state = 0; state < STATES; state++) {
      if (before[state] >= least) {
        open[count++] = state;
      }
    }
    return Arrays.copyOf(open, count);
  }

  private int bestBefore(int to, float[] before, int[] open) {
    int from = open[0];
    float best = before[from] + transitions[from * STATES + to];
    for (int k = 1; k < open.length; k++) {
      float score = before[open[k]] + transitions[open[k] * STATES + to];
      if (score > best) {
        best = score;
        from = open[k];
      }
    }
    return from;
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
