package io.casebound.validation.judging;

import com.google.common.collect.ImmutableSet;
import io.casebound.validation.judging.CueIndex.Hit;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of a sentence beside its words: the signals that its cues speak for ({@code
 * @outcome}, {@code @outcome=2}; {@code @outcome=0} where a cue silences it), where it stands
 * ({@code in:case}) and whether it cites ({@code cited}).
 */
final class SentenceTraits {
  /** How names of traits begin, as no word of a text does. */
  private static final String SIGNAL = "@";

  private static final String PLACE = "in:";
  private static final String CITED = "cited";

  private SentenceTraits() {}

  static boolean isTrait(String feature) {
    return feature.startsWith(SIGNAL) || feature.startsWith(PLACE) || feature.equals(CITED);
  }

  static ImmutableSet<String> of(Passage passage, Iterable<Hit> hits) {
    ImmutableSet.Builder<String> traits = ImmutableSet.builder();
    for (Map.Entry<String, Integer> signal : SignalWeights.of(hits).entrySet()) {
      String name = SIGNAL + signal.getKey();
      if (signal.getValue() > Cue.SILENT) {
        traits.add(name);
      }
      traits.add(name + "=" + signal.getValue());
    }
    for (Scope scope : passage.scopes()) {
      traits.add(PLACE + scope.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (passage.traits().contains(Cue.Need.CITED)) {
      traits.add(CITED);
    }
    return traits.build();
  }
}
