package io.casebound.validation.judging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;

/** Puts the words together that may stand at one place of a cue, in the notation of cues. */
final class WordSetBuilder {
  private final ImmutableSet.Builder<String> exact = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> prefixes = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> endings = ImmutableSet.builder();
  private boolean numeral;
  private boolean any;

  void add(String word) {
    if (word.equals("*")) {
      any = true;
    } else if (word.equals("#")) {
      numeral = true;
    } else if (word.startsWith("*")) {
      checkArgument(word.length() > WordSet.SHORTEST_ENDING, "too short an ending: %s", word);
      endings.add(word.substring(1));
    } else if (word.endsWith("*")) {
      checkArgument(word.length() > WordSet.SHORTEST_PREFIX, "too short a beginning: %s", word);
      prefixes.add(word.substring(0, word.length() - 1));
    } else {
      exact.add(word);
    }
  }

  WordSet build(int number) {
    return new WordSet(number, exact.build(), prefixes.build(), endings.build(), numeral, any);
  }
}
