package io.casebound.citations.printed.chain;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over the tokens of a reference, ready to label. It is
 * immutable.
 */
public final class LinearChain {
  /** What no path may take. */
  static final float FORBIDDEN = -1e9f;

  /** A path that has so small a share of the likeliest one's probability changes no figure. */
  private static final double NOTHING = 1e-15;

  private static final int STATES = FieldLabel.STATES;

  private final FeatureWeights weights;
  private final float[] transitions;
  private final double[] steps;
  private final float spread;

  /**
   * @param weights the weights of the features
   * @param transitions the weight of going from one state to another, {@code from * STATES + to};
   *     the last row is the weight of beginning
   */
  LinearChain(FeatureWeights weights, float[] transitions) {
    this.weights = weights;
    this.transitions = transitions.clone();
    this.steps = stepsOf(transitions);
    this.spread = spreadOf(transitions);
  }

  /** The exponentials of the weights of going from one state to another. */
  private static double[] stepsOf(float[] transitions) {
    double[] steps = new double[STATES * STATES];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Math.exp(transitions[i]);
    }
    return steps;
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
    for (int i = 1; i < size; i++) {
      score += scores[i * STATES + path[i]] + transitions[path[i - 1] * STATES + path[i]];
    }
    return Math.exp(Math.min(0, score - allPaths(scores, size)));
  }

  /**
   * The logarithm of the sum over all paths of the exponentials of their scores. The sums are kept
   * as shares of the greatest, and the rest as logarithm, so that they neither overflow nor vanish.
   */
  private double allPaths(float[] scores, int size) {
    double[] sums = new double[STATES];
    for (int to = 0; to < STATES; to++) {
      sums[to] = FieldLabel.begins(to) ? Math.exp(transitions[STATES * STATES + to]) : 0;
    }
    double log = weigh(sums, scores, 0);
    double[] next = new double[STATES];
    for (int i = 1; i < size; i++) {
      Arrays.fill(next, 0);
      for (int from = 0; from < STATES; from++) {
        if (sums[from] > NOTHING) {
          addSteps(from, sums[from], next);
        }
      }
      double[] swap = sums;
      sums = next;
      next = swap;
      log += weigh(sums, scores, i);
    }
    double sum = 0;
    for (double each : sums) {
      sum += each;
    }
    return log + Math.log(sum);
  }

  private void addSteps(int from, double sum, double[] next) {
    int row = from * STATES;
    for (int to = 0; to < STATES; to++) {
      next[to] += sum * steps[row + to];
    }
  }

  /** Multiplies in the scores of a token and divides by the greatest sum, whose logarithm it is. */
  private static double weigh(double[] sums, float[] scores, int token) {
    float most = scores[token * STATES];
    for (int state = 1; state < STATES; state++) {
      most = Math.max(most, scores[token * STATES + state]);
    }
    double greatest = Double.MIN_NORMAL;
    for (int state = 0; state < STATES; state++) {
      sums[state] *= Math.exp(scores[token * STATES + state] - most);
      greatest = Math.max(greatest, sums[state]);
    }
    for (int state = 0; state < STATES; state++) {
      sums[state] /= greatest;
    }
    return most + Math.log(greatest);
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
