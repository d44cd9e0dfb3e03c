package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.judging.CueIndex.Hit;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a sentence is like those that tell something: a linear model over its words and over
 * what its cues say. The weights of {@code likeness.csv} were learnt from invented sentences, see
 * the benchmark {@code sentences}. It speaks for signals of its own, whose names begin with {@code
 * like-}, so that a profile can ask for both kinds or for either.
 */
final class Likeness {
  private final ImmutableList<LearntFeature> features;
  private final ImmutableMap<String, Integer> traits;
  private final CueIndex words;
  private final ImmutableMap<String, Double> base;
  private final ImmutableList<LikeSignal> signals;

  Likeness(Cues cues) {
    this.features = cues.learnt();
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    ImmutableList.Builder<Cue> wording = ImmutableList.builder();
    for (int i = 0; i < features.size(); i++) {
      if (features.get(i).patterns().isEmpty()) {
        places.put(features.get(i).name(), i);
      } else {
        wording.add(everywhere(features.get(i), i));
      }
    }
    this.traits = places.buildOrThrow();
    this.words = new CueIndex(wording.build());
    Integer always = traits.get(LearntFeature.ALWAYS);
    this.base = always == null ? ImmutableMap.of() : features.get(always).weights();
    this.signals =
        base.keySet().stream()
            .map(name -> LikeSignal.of(cues.signal(name)))
            .collect(toImmutableList());
  }

  /** A cue of no signal, whose weight tells the place of its feature. */
  private static Cue everywhere(LearntFeature feature, int place) {
    return new Cue(
        "",
        feature.name(),
        feature.patterns(),
        ImmutableSet.copyOf(Scope.values()),
        ImmutableSet.of(),
        place);
  }

  /**
   * What the passage is like: for each signal at most one hit, on the words that say so most.
   *
   * @param told the cues that were found in it
   */
  ImmutableList<Hit> hits(Passage passage, ImmutableList<Hit> told) {
    if (passage.words().size() == 0 || signals.isEmpty()) {
      return ImmutableList.of();
    }
    Odds odds = new Odds();
    for (Hit hit : words.hits(passage)) {
      odds.add(hit);
    }
    for (String trait : SentenceTraits.of(passage, told)) {
      odds.add(trait);
    }
    ImmutableList.Builder<Hit> hits = ImmutableList.builder();
    for (LikeSignal signal : signals) {
      if (!Collections.disjoint(signal.scopes(), passage.scopes())) {
        signal
            .cue(odds.of(signal.name()))
            .ifPresent(cue -> hits.add(odds.hit(cue, signal.name(), passage.words().size())));
      }
    }
    return hits.build();
  }

  /** What adds up for one passage; each feature counts once, however often it stands there. */
  private final class Odds {
    private final Map<String, Double> sums = new HashMap<>(base);
    private final Map<String, Double> heaviest = new HashMap<>();
    private final Map<String, Hit> strongest = new HashMap<>();
    private final BitSet seen = new BitSet();

    void add(Hit hit) {
      int place = hit.cue().weight();
      if (!seen.get(place)) {
        seen.set(place);
        features
            .get(place)
            .weights()
            .forEach(
                (signal, weight) -> {
                  sums.merge(signal, weight, Double::sum);
                  if (weight > heaviest.getOrDefault(signal, 0.0)) {
                    heaviest.put(signal, weight);
                    strongest.put(signal, hit);
                  }
                });
      }
    }

    void add(String trait) {
      Integer place = traits.get(trait);
      if (place != null) {
        features
            .get(place)
            .weights()
            .forEach((signal, weight) -> sums.merge(signal, weight, Double::sum));
      }
    }

    double of(String signal) {
      return sums.getOrDefault(signal, Double.NEGATIVE_INFINITY);
    }

    Hit hit(Cue cue, String signal, int size) {
      Hit on = strongest.get(signal);
      return on == null ? new Hit(cue, 0, size) : new Hit(cue, on.from(), on.to());
    }
  }
}
