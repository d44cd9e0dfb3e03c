package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.casebound.validation.judging.CueIndex.Hit;
import io.casebound.validation.profile.Condition;
import io.casebound.validation.profile.Criterion;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much a manuscript says of each signal: in each passage a signal counts as much as the
 * weightiest of its cues there, and what speaks against it is taken off.
 */
final class Scores {
  private static final int NEAR = 2;

  private final ListMultimap<String, Finding> findings =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final Map<String, Integer> sums = new HashMap<>();
  private final Map<String, Integer> lastFound = new HashMap<>();
  private int count;

  private Scores() {}

  static Scores of(Iterable<Passage> passages, Cues cues, CueIndex index, Likeness likeness) {
    Scores scores = new Scores();
    for (Passage passage : passages) {
      ImmutableList<Hit> told = index.hits(passage);
      scores.add(passage, told, cues);
      scores.add(passage, likeness.hits(passage, told), cues);
      scores.count++;
    }
    return scores;
  }

  boolean meets(Criterion criterion) {
    return criterion.conditions().stream().allMatch(this::meets);
  }

  /** The findings of a signal, in the order of the manuscript. */
  ImmutableList<Finding> findings(String signal) {
    return ImmutableList.copyOf(findings.get(signal));
  }

  private boolean meets(Condition condition) {
    int sum = 0;
    for (String signal : condition.signals()) {
      sum += sums.getOrDefault(signal, 0);
    }
    return condition.atLeast() <= sum && sum <= condition.atMost();
  }

  private void add(Passage passage, ImmutableList<Hit> hits, Cues cues) {
    Map<String, Hit> best = new LinkedHashMap<>();
    Map<String, Integer> against = new HashMap<>();
    for (Hit hit : hits) {
      String signal = hit.cue().signal();
      int weight = hit.cue().weight();
      if (weight <= Cue.SILENT) {
        against.merge(signal, weight, Math::min);
      } else {
        best.merge(signal, hit, Scores::weightier);
      }
    }
    against.forEach(
        (signal, weight) -> {
          best.remove(signal);
          sums.merge(signal, weight, Integer::sum);
        });
    best.keySet().forEach(signal -> lastFound.put(signal, count));
    best.forEach((signal, hit) -> add(cues.signal(signal), passage, hit));
  }

  private void add(Signal signal, Passage passage, Hit hit) {
    if (signal.near().isEmpty() || isNear(signal.near())) {
      int weight = hit.cue().weight();
      findings.put(signal.name(), new Finding(signal, passage, hit.from(), hit.to(), weight));
      sums.merge(signal.name(), weight, Integer::sum);
    }
  }

  private boolean isNear(String signal) {
    return count - lastFound.getOrDefault(signal, -1 - NEAR) <= NEAR;
  }

  private static Hit weightier(Hit one, Hit other) {
    return other.cue().weight() > one.cue().weight() ? other : one;
  }
}
