package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.judging.CueIndex.Hit;
import java.util.BitSet;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * How much a sentence is like those that tell something: a linear model over its words and over
 * what its cues say. The weights of {@code likeness.csv} were learnt from invented sentences, see
 * the benchmark {@code sentences}. It speaks for signals of its own, whose names begin with {@code
 * like-}, so that a profile can ask for both kinds or for either.
 */
final class Likeness {
  private final ImmutableList<LikeSignal> signals;
  private final ImmutableMap<String, Integer> places;

  /** The odds of a sentence without any feature, by signal. */
  private final double[] base;

  /** The signals that each feature speaks for, and how much. */
  private final int[][] targets;

  private final double[][] weights;
  private final ImmutableMap<String, Integer> traits;
  private final CueIndex words;

  Likeness(Cues cues) {
    ImmutableList<LearntFeature> features = cues.learnt();
    ImmutableMap<String, Double> always =
        features.stream()
            .filter(feature -> feature.name().equals(LearntFeature.ALWAYS))
            .map(LearntFeature::weights)
            .findFirst()
            .orElse(ImmutableMap.of());
    ImmutableList<String> names = always.keySet().asList();
    this.signals =
        names.stream().map(name -> LikeSignal.of(cues.signal(name))).collect(toImmutableList());
    this.places = names.stream().collect(toImmutableMap(name -> name, name -> names.indexOf(name)));
    this.base = always.values().stream().mapToDouble(Double::doubleValue).toArray();
    this.targets =
        features.stream()
            .map(feature -> feature.weights().keySet().stream().mapToInt(names::indexOf).toArray())
            .toArray(int[][]::new);
    this.weights =
        features.stream()
            .map(feature -> feature.weights().values().stream().mapToDouble(w -> w).toArray())
            .toArray(double[][]::new);
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    ImmutableList.Builder<Cue> wording = ImmutableList.builder();
    for (int i = 0; i < features.size(); i++) {
      if (SentenceTraits.isTrait(features.get(i).name())) {
        places.put(features.get(i).name(), i);
      } else if (!features.get(i).patterns().isEmpty()) {
        wording.add(everywhere(features.get(i), i));
      }
    }
    this.traits = places.buildOrThrow();
    this.words = new CueIndex(wording.build());
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
   * What the passage is like: for each signal the odds, and at most one hit, on the words that say
   * so most.
   *
   * @param told the cues that were found in it
   */
  Likely of(Passage passage, ImmutableList<Hit> told) {
    if (passage.words().size() == 0 || signals.isEmpty()) {
      return Likely.unknown();
    }
    Odds odds = new Odds();
    for (Hit hit : words.hits(passage)) {
      odds.add(hit);
    }
    for (String trait : SentenceTraits.of(passage, told)) {
      Integer place = traits.get(trait);
      if (place != null) {
        odds.add((int) place);
      }
    }
    ImmutableList.Builder<Hit> hits = ImmutableList.builder();
    for (int i = 0; i < signals.size(); i++) {
      int number = i;
      if (!Collections.disjoint(signals.get(i).scopes(), passage.scopes())) {
        signals
            .get(i)
            .cue(odds.of(i))
            .ifPresent(cue -> hits.add(odds.hit(cue, number, passage.words().size())));
      }
    }
    return new Likely(hits.build(), places, odds.sums);
  }

  /** What adds up for one passage; each feature counts once, however often it stands there. */
  private final class Odds {
    private final double[] sums = base.clone();
    private final double[] heaviest = new double[base.length];
    private final @Nullable Hit[] strongest = new Hit[base.length];
    private final BitSet seen = new BitSet();

    void add(Hit hit) {
      int place = hit.cue().weight();
      if (seen.get(place)) {
        return;
      }
      seen.set(place);
      add(place);
      int[] spoken = targets[place];
      for (int i = 0; i < spoken.length; i++) {
        if (weights[place][i] > heaviest[spoken[i]]) {
          heaviest[spoken[i]] = weights[place][i];
          strongest[spoken[i]] = hit;
        }
      }
    }

    void add(int place) {
      int[] spoken = targets[place];
      for (int i = 0; i < spoken.length; i++) {
        sums[spoken[i]] += weights[place][i];
      }
    }

    double of(int signal) {
      return sums[signal];
    }

    Hit hit(Cue cue, int signal, int size) {
      Hit on = strongest[signal];
      return on == null ? new Hit(cue, 0, size) : new Hit(cue, on.from(), on.to());
    }
  }
}
