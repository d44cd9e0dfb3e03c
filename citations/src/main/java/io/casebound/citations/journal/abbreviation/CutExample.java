package io.casebound.citations.journal.abbreviation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A known word with the features of each of its possible cuts, and the right one among them. */
record CutExample(ImmutableList<List<String>> cuts, int right) {
  private static final int SHORTEST = 2;
  private static final double SMALL = 1e-3;

  /** The word seen as if it were unknown: it is not among its own neighbours. */
  static CutExample of(String word, int length, KnownWords known) {
    KnownWords.Neighbours near = known.neighbours(word, false);
    ImmutableList.Builder<List<String>> cuts = ImmutableList.builder();
    for (int kept = SHORTEST; kept <= word.length(); kept++) {
      cuts.add(CutFeatures.of(word, kept, near));
    }
    return new CutExample(cuts.build(), length - SHORTEST);
  }

  void teach(LinearModel model) {
    double[] likely = cuts.stream().mapToDouble(model::sum).map(Math::exp).toArray();
    double all = 0;
    for (double value : likely) {
      all += value;
    }
    for (int i = 0; i < likely.length; i++) {
      double error = (i == right ? 1 : 0) - likely[i] / all;
      if (Math.abs(error) > SMALL) {
        model.learn(cuts.get(i), error);
      }
    }
  }
}
