package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * Something about a sentence, and how much it makes it like those that tell something.
 *
 * @param name words in the notation of cues, that of a {@link SentenceTrait}, or {@link #ALWAYS}
 * @param patterns what to find; empty unless the feature is words
 * @param weights by signal, in natural logarithms of odds; for {@link #ALWAYS} the odds of a
 *     sentence that has no feature
 */
record LearntFeature(
    String name, ImmutableList<CuePattern> patterns, ImmutableMap<String, Double> weights) {
  static final String ALWAYS = "always";
}
