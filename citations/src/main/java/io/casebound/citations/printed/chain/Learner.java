package io.casebound.citations.printed.chain;

import java.util.Arrays;

/** The weights while they are learnt, and one step of learning. */
final class Learner {
  private static final int S = FieldLabel.STATES;
  private static final double BETA = 1;
  private static final double NEGLIGIBLE = 1e-4;

  private final ChainTrainer.Settings settings;
  private final float[] weights;
  private final float[] z;
  private final float[] n;
  private final int transitionsAt;

  private double[] scores = new double[0];
  private double[] alpha = new double[0];
  private double[] beta = new double[0];
  private final double[] exp = new double[(S + 1) * S];
  private final double[] expected = new double[(S + 1) * S];

  Learner(int features, ChainTrainer.Settings settings) {
    this.settings = settings;
    transitionsAt = features * S;
    int size = transitionsAt + (S + 1) * S;
    weights = new float[size];
    z = new float[size];
    n = new float[size];
  }

  /** Takes one step towards a labelled reference; gives its loss before the step. */
  double learn(int[][] features, int[] states) {
    int size = states.length;
    prepare(features, size);
    double logZ = forwardBackward(size);
    double loss = logZ - score(features, states);
    Arrays.fill(expected, 0);
    for (int i = 0; i < size; i++) {
      marginals(i, states[i], features[i]);
    }
    updateTransitions(states);
    return loss;
  }

  private void prepare(int[][] features, int size) {
    if (scores.length < size * S) {
      scores = new double[size * S];
      alpha = new double[size * S];
      beta = new double[size * S];
    }
    for (int i = 0; i < size; i++) {
      Arrays.fill(scores, i * S, (i + 1) * S, 0);
      for (int feature : features[i]) {
        int at = feature * S;
        for (int s = 0; s < S; s++) {
          scores[i * S + s] += weights[at + s];
        }
      }
    }
    for (int from = 0; from <= S; from++) {
      for (int to = 0; to < S; to++) {
        boolean may = from == S ? FieldLabel.begins(to) : LinearChain.mayFollow(from, to);
        exp[from * S + to] = may ? Math.exp(weights[transitionsAt + from * S + to]) : 0;
      }
    }
  }

  // alpha is scaled so that each of its rows sums to 1; scores become their exponentials, scaled
  // likewise, so that alpha times beta are the marginals.
  private double forwardBackward(int size) {
    double logZ = 0;
    for (int i = 0; i < size; i++) {
      double max = Double.NEGATIVE_INFINITY;
      for (int s = 0; s < S; s++) {
        max = Math.max(max, scores[i * S + s]);
      }
      logZ += max + Math.log(forward(i, max));
    }
    Arrays.fill(beta, (size - 1) * S, size * S, 1);
    for (int i = size - 2; i >= 0; i--) {
      backward(i);
    }
    return logZ;
  }

  private double forward(int i, double max) {
    double sum = 0;
    for (int to = 0; to < S; to++) {
      scores[i * S + to] = Math.exp(scores[i * S + to] - max);
      alpha[i * S + to] = incoming(i, to) * scores[i * S + to];
      sum += alpha[i * S + to];
    }
    for (int to = 0; to < S; to++) {
      alpha[i * S + to] /= sum;
      scores[i * S + to] /= sum;
    }
    return sum;
  }

  private double incoming(int i, int to) {
    if (i == 0) {
      return exp[S * S + to];
    }
    int before = (i - 1) * S;
    if (!FieldLabel.begins(to)) {
      return alpha[before + to] * exp[to * S + to]
          + alpha[before + to - 1] * exp[(to - 1) * S + to];
    }
    double sum = 0;
    for (int from = 0; from < S; from++) {
      sum += alpha[before + from] * exp[from * S + to];
    }
    return sum;
  }

  private void backward(int i) {
    int behind = (i + 1) * S;
    for (int from = 0; from < S; from++) {
      int inside = from | 1;
      double sum = exp[from * S + inside] * scores[behind + inside] * beta[behind + inside];
      for (int to = 0; to < S; to += 2) {
        sum += exp[from * S + to] * scores[behind + to] * beta[behind + to];
      }
      beta[i * S + from] = sum;
    }
  }

  private double score(int[][] features, int[] states) {
    double score = weights[transitionsAt + S * S + states[0]];
    for (int i = 0; i < states.length; i++) {
      for (int feature : features[i]) {
        score += weights[feature * S + states[i]];
      }
      if (i > 0) {
        score += weights[transitionsAt + states[i - 1] * S + states[i]];
      }
    }
    return score;
  }

  private void marginals(int i, int wanted, int[] features) {
    for (int s = 0; s < S; s++) {
      double marginal = alpha[i * S + s] * beta[i * S + s];
      double gradient = marginal - (wanted == s ? 1 : 0);
      if (Math.abs(gradient) > NEGLIGIBLE) {
        for (int feature : features) {
          update(feature * S + s, gradient);
        }
      }
      if (i == 0) {
        expected[S * S + s] = marginal;
      }
    }
    for (int from = 0; i > 0 && from < S; from++) {
      for (int to = 0; to < S; to++) {
        expected[from * S + to] +=
            alpha[(i - 1) * S + from] * exp[from * S + to] * scores[i * S + to] * beta[i * S + to];
      }
    }
  }

  private void updateTransitions(int[] states) {
    expected[S * S + states[0]] -= 1;
    for (int i = 1; i < states.length; i++) {
      expected[states[i - 1] * S + states[i]] -= 1;
    }
    for (int t = 0; t < expected.length; t++) {
      if (Math.abs(expected[t]) > NEGLIGIBLE) {
        update(transitionsAt + t, expected[t]);
      }
    }
  }

  private void update(int at, double gradient) {
    double before = Math.sqrt(n[at]);
    n[at] += (float) (gradient * gradient);
    double after = Math.sqrt(n[at]);
    z[at] += (float) (gradient - (after - before) / settings.rate() * weights[at]);
    double pull = Math.abs(z[at]) - settings.l1();
    weights[at] =
        pull <= 0
            ? 0
            : (float)
                (-Math.signum(z[at]) * pull / ((BETA + after) / settings.rate() + settings.l2()));
  }

  /** The model learnt so far. */
  LinearChain chain(int[] keys) {
    return new Packer(weights, keys).pack(transitionsAt);
  }
}
