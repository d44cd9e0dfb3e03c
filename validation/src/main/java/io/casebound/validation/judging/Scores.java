package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.casebound.validation.judging.CueIndex.Hit;
import io.casebound.validation.profile.Condition;
import io.casebound.validation.profile.Criterion;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much a manuscript says of each signal: in each passage a signal counts as much as the
 * weightiest of its cues there, and what speaks against it is taken off.
 */
final class Scores {
  private static final int NEAR = 2;

  private ImmutableList<Telling> tellings = ImmutableList.of();

  /** By signal, the places of the passages that tell it. */
  private final ListMultimap<String, Integer> places =
      MultimapBuilder.hashKeys().arrayListValues().build();

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

  /** The places among them of those that tell any of the signals, in order. */
  IntStream places(Stream<String> signals) {
    return signals
        .flatMap(signal -> places.get(signal).stream())
        .mapToInt(Integer::intValue)
        .sorted()
        .distinct();
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
    Collection<Hit> decisive = DecisiveHits.of(hits);
    for (Hit hit : decisive) {
      if (hit.cue().isSilent()) {
        sums.merge(hit.cue().signal(), hit.cue().weight(), Integer::sum);
      } else {
        lastFound.put(hit.cue().signal(), count);
      }
    }
    for (Hit hit : decisive) {
      Signal signal = cues.signal(hit.cue().signal());
      if (!hit.cue().isSilent() && (signal.near().isEmpty() || isNear(signal.near()))) {
        int weight = hit.cue().weight();
        findings.put(signal.name(), new Finding(signal, passage, hit.from(), hit.to(), weight));
        places.put(signal.name(), count);
        sums.merge(signal.name(), weight, Integer::sum);
      }
    }
  }

  private boolean isNear(String signal) {
    return count - lastFound.getOrDefault(signal, -1 - NEAR) <= NEAR;
  }
}
