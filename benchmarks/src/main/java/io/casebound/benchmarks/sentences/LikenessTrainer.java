package io.casebound.benchmarks.sentences;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns from labelled sentences what makes one tell something: logistic regression whose L1 term
 * keeps few features. The same sentences give the same model.
 */
final class LikenessTrainer {
  private static final long SEED = 20261130;
  private static final int RAREST = 4;
  private static final double COST = 2;
  private static final double PRECISION = 0.001;

  /** Weights below it change nothing. */
  private static final double LEAST_WEIGHT = 0.005;

  // What a feature counts while learning: the smaller, the more it costs to use it.
  private static final double VALUE = 0.2;

  private final ImmutableList<LabelledSentence> sentences;

  LikenessTrainer(ImmutableList<LabelledSentence> sentences) {
    this.sentences = sentences;
  }

  LikenessModel train(String label) {
    ImmutableList<LabelledSentence> known =
        sentences.stream()
            .filter(sentence -> sentence.knows(label))
            .collect(ImmutableList.toImmutableList());
    ImmutableSortedMap<String, Integer> numbers = numbers(known);
    Problem problem = new Problem();
    problem.l = known.size();
    problem.n = numbers.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      problem.x[i] = row(known.get(i), numbers);
      problem.y[i] = known.get(i).labels().contains(label) ? 1 : -1;
    }
    Linear.disableDebugOutput();
    Parameter parameter = new Parameter(SolverType.L1R_LR, COST, PRECISION);
    parameter.setRandom(new Random(SEED));
    return model(Linear.train(problem, parameter), numbers);
  }

  /** The features that are seen often enough, numbered from 1. */
  private static ImmutableSortedMap<String, Integer> numbers(List<LabelledSentence> sentences) {
    Multiset<String> seen = HashMultiset.create();
    sentences.forEach(sentence -> seen.addAll(sentence.seen().features()));
    Map<String, Integer> numbers = new TreeMap<>();
    seen.elementSet().stream()
        .filter(feature -> seen.count(feature) >= RAREST)
        .sorted()
        .forEach(feature -> numbers.put(feature, numbers.size() + 1));
    return ImmutableSortedMap.copyOf(numbers);
  }

  private static Feature[] row(LabelledSentence sentence, Map<String, Integer> numbers) {
    ImmutableList.Builder<Feature> row = ImmutableList.builder();
    for (String feature : sentence.seen().features()) {
      Integer number = numbers.get(feature);
      if (number != null) {
        row.add(new FeatureNode(number, VALUE));
      }
    }
    row.add(new FeatureNode(numbers.size() + 1, 1));
    return row.build().toArray(Feature[]::new);
  }

  private static LikenessModel model(Model learnt, Map<String, Integer> numbers) {
    double sign = learnt.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = learnt.getFeatureWeights();
    ImmutableMap.Builder<String, Double> kept = ImmutableMap.builder();
    numbers.forEach(
        (feature, number) -> {
          double weight = sign * VALUE * weights[number - 1];
          if (Math.abs(weight) >= LEAST_WEIGHT) {
            kept.put(feature, weight);
          }
        });
    return new LikenessModel(sign * weights[numbers.size()], kept.buildOrThrow());
  }
}
