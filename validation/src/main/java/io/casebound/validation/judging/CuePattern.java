package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Comparator;

/**
 * A row of words to be found in a sentence, with gaps of bounded length between them.
 *
 * @param places what stands where; at least one
 * @param gaps how many other words may stand before each place, as many as places; the first is 0
 * @param opens whether the first word must open the sentence
 */
record CuePattern(ImmutableList<WordSet> places, ImmutableList<Integer> gaps, boolean opens) {

  /** What a text most likely has no word for. */
  WordSet rarest() {
    return Collections.max(places, Comparator.comparingInt(WordSet::shortest));
  }
}
