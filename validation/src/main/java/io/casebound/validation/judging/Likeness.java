package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import io.casebound.validation.judging.CueIndex.Hit;
import java.util.BitSet;
import java.util.Collections;

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
  private final ImmutableMap<SentenceTrait, Integer> traits;

  // The words of features, and of each pattern the feature that it is of.
  private final PatternIndex index;
  private final ImmutableIntArray featureOf;

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
    ImmutableMap.Builder<SentenceTrait, Integer> traits = ImmutableMap.builder();
    ImmutableList.Builder<CuePattern> patterns = ImmutableList.builder();
    ImmutableIntArray.Builder featureOf = ImmutableIntArray.builder();
    for (int i = 0; i < features.size(); i++) {
      int number = i;
      LearntFeature feature = features.get(i);
      SentenceTrait.parse(feature.name()).ifPresent(trait -> traits.put(trait, number));
      for (CuePattern pattern : feature.patterns()) {
        patterns.add(pattern);
        featureOf.add(number);
      }
    }
    this.traits = traits.buildOrThrow();
    this.index = new PatternIndex(patterns.build());
    this.featureOf = featureOf.build();
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
    Odds odds = new Odds(passage.words());
    for (SentenceTrait trait : SentenceTrait.of(passage, told)) {
      Integer feature = traits.get(trait);
      if (feature != null) {
        odds.add(feature);
      }
    }
    ImmutableList.Builder<Hit> hits = ImmutableList.builder();
    for (int i = 0; i < signals.size(); i++) {
      int signal = i;
      if (!Collections.disjoint(signals.get(i).scopes(), passage.scopes())) {
        signals.get(i).cue(odds.sums[i]).ifPresent(cue -> hits.add(odds.hit(cue, signal)));
      }
    }
    return new Likely(hits.build(), places, odds.sums);
  }

  /** How much a feature speaks for a signal. */
  private double weight(int feature, int signal) {
    int place = Ints.indexOf(targets[feature], signal);
    return place < 0 ? 0 : weights[feature][place];
  }

  /** What adds up for one passage; each feature counts once, however often it stands there. */
  private final class Odds {
    private final Words words;
    private final double[] sums = base.clone();

    /** The patterns that stand in the passage. */
    private final ImmutableIntArray standing;

    Odds(Words words) {
      this.words = words;
      ImmutableIntArray.Builder standing = ImmutableIntArray.builder();
      ImmutableIntArray possible = index.mayStandIn(words);
      BitSet seen = new BitSet();
      for (int i = 0; i < possible.length(); i++) {
        int pattern = possible.get(i);
        if (index.patterns().standsIn(pattern, words)) {
          standing.add(pattern);
          if (!seen.get(featureOf.get(pattern))) {
            seen.set(featureOf.get(pattern));
            add(featureOf.get(pattern));
          }
        }
      }
      this.standing = standing.build();
    }

    void add(int feature) {
      int[] spoken = targets[feature];
      for (int i = 0; i < spoken.length; i++) {
        sums[spoken[i]] += weights[feature][i];
      }
    }

    /** The words that speak most for a signal, the first of them; all words where none does. */
    Hit hit(Cue cue, int signal) {
      double heaviest = 0;
      int from = 0;
      int to = words.size();
      for (int i = 0; i < standing.length(); i++) {
        int pattern = standing.get(i);
        double weight = weight(featureOf.get(pattern), signal);
        if (weight > 0 && weight >= heaviest) {
          int at = index.patterns().find(pattern, words);
          if (weight > heaviest || at < from) {
            heaviest = weight;
            from = at;
            to = index.patterns().end(pattern, words, at);
          }
        }
      }
      return new Hit(cue, from, to);
    }
  }
}
