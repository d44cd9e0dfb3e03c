package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

  private ImmutableList<Telling> tellings = ImmutableList.of();
  private final Map<String, Integer> sums = new HashMap<>();
  private final Map<String, Integer> lastFound = new HashMap<>();
  private int count;

  private final Cues cues;

  private Scores(Cues cues) {
    this.cues = cues;
  }

  static Scores of(Iterable<Passage> passages, Cues cues, CueIndex index, Likeness likeness) {
    Scores scores = new Scores(cues);
    ImmutableList.Builder<Telling> tellings = ImmutableList.builder();
    for (Passage passage : passages) {
      ImmutableList<Hit> told = index.hits(passage);
      Likely likely = likeness.of(passage, told);
      ImmutableMap.Builder<String, Finding> findings = ImmutableMap.builder();
      scores.add(passage, told, findings);
      scores.add(passage, likely.hits(), findings);
      tellings.add(new Telling(scores.count, passage, findings.buildKeepingLast(), likely));
      scores.count++;
    }
    scores.tellings = tellings.build();
    return scores;
  }

  boolean meets(Criterion criterion) {
    return criterion.conditions().stream().allMatch(this::meets);
  }

  /** Whether a passage that tells a signal shows something by itself. */
  boolean shows(String signal) {
    return !cues.signal(signal).why().isEmpty();
  }

  /** What each passage tells, in the order of the manuscript. */
  ImmutableList<Telling> tellings() {
    return tellings;
  }

  private boolean meets(Condition condition) {
    int sum = 0;
    for (String signal : condition.signals()) {
      sum += sums.getOrDefault(signal, 0);
    }
    return condition.atLeast() <= sum && sum <= condition.atMost();
  }

  private void add(
      Passage passage, ImmutableList<Hit> hits, ImmutableMap.Builder<String, Finding> findings) {
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
    best.forEach(
        (name, hit) -> {
          Signal signal = cues.signal(name);
          if (signal.near().isEmpty() || isNear(signal.near())) {
            int weight = hit.cue().weight();
            findings.put(name, new Finding(signal, passage, hit.from(), hit.to(), weight));
            sums.merge(name, weight, Integer::sum);
          }
        });
  }

  private boolean isNear(String signal) {
    return count - lastFound.getOrDefault(signal, -1 - NEAR) <= NEAR;
  }

  private static Hit weightier(Hit one, Hit other) {
    return other.cue().weight() > one.cue().weight() ? other : one;
  }
}
