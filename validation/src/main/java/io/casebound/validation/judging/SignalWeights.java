package io.casebound.validation.judging;

import io.casebound.validation.judging.CueIndex.Hit;
import java.util.Map;
import java.util.TreeMap;

/** How much the cues of a passage say of each signal. */
final class SignalWeights {
  private SignalWeights() {}

  /** By signal the weight of its weightiest cue; where one silences it, the lowest instead. */
  static Map<String, Integer> of(Iterable<Hit> hits) {
    Map<String, Integer> weights = new TreeMap<>();
    for (Hit hit : hits) {
      weights.merge(hit.cue().signal(), hit.cue().weight(), SignalWeights::decisive);
    }
    return weights;
  }

  private static int decisive(int one, int other) {
    int least = Math.min(one, other);
    return least <= Cue.SILENT ? least : Math.max(one, other);
  }
}
