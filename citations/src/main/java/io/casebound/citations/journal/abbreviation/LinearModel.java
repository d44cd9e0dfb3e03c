package io.casebound.citations.journal.abbreviation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Weights of features; what a sum of them means is its user's. */
final class LinearModel {
  private static final double RATE = 0.5;
  private static final double DECAY = 0.9998;
  private static final double LIGHTEST = 0.15;

  private final Map<String, double[]> weights;

  private LinearModel(Map<String, double[]> weights) {
    this.weights = weights;
  }

  /** An empty model, to be learnt. */
  static LinearModel empty() {
    return new LinearModel(new HashMap<>());
  }

  static LinearModel of(Map<String, Double> weights) {
    Map<String, double[]> cells = new HashMap<>(2 * weights.size());
    weights.forEach((feature, weight) -> cells.put(feature, new double[] {weight, 0}));
    return new LinearModel(cells);
  }

  double sum(Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      double[] cell = weights.get(feature);
      sum += cell == null ? 0 : cell[0];
    }
    return sum;
  }

  /** Moves the weights of these features along an error, by steps that shrink with use. */
  void learn(Collection<String> features, double error) {
    for (String feature : features) {
      double[] cell = weights.computeIfAbsent(feature, any -> new double[2]);
      cell[1] += error * error;
      cell[0] = (cell[0] + RATE * error / Math.sqrt(1 + cell[1])) * DECAY;
    }
  }

  /** The weights that matter, by feature, to three places. */
  ImmutableMap<String, Double> weights() {
    ImmutableSortedMap.Builder<String, Double> kept = ImmutableSortedMap.naturalOrder();
    weights.forEach(
        (feature, cell) -> {
          if (Math.abs(cell[0]) >= LIGHTEST) {
            kept.put(feature, Math.round(cell[0] * 1000) / 1000.0);
          }
        });
    return kept.buildOrThrow();
  }
}
