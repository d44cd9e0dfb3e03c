package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/**
 * A row of words to be found in a sentence, with gaps of bounded length between them.
 *
 * @param places what stands where; at least one
 * @param gaps how many other words may stand before each place, as many as places; the first is 0
 * @param opens whether the first word must open the sentence
 */
record CuePattern(ImmutableList<WordSet> places, ImmutableList<Integer> gaps, boolean opens) {

  /** What a text most likely has no word for; of what stands behind the first word, if any. */
  WordSet rarest() {
    return places.stream()
        .skip(1)
        .max(Comparator.comparingInt(WordSet::shortest))
        .orElse(places.get(0));
  }

  /**
   * The index behind the last word of a match that begins at word {@code at}, or -1.
   *
   * @param at a word that may stand at the first place, which is not looked at again
   */
  int match(Words words, int at) {
    return (opens && at > 0) || !mayStandIn(words) ? -1 : match(words, at + 1, 1);
  }

  /** Whether the text has a word for each place at all, in whatever order. */
  private boolean mayStandIn(Words words) {
    for (int place = 1; place < places.size(); place++) {
      if (!words.haveAny(places.get(place).number())) {
        return false;
      }
    }
    return true;
  }

  private int match(Words words, int at, int place) {
    if (place == places.size()) {
      return at;
    }
    int last = Math.min(at + gaps.get(place), words.size() - 1);
    for (int i = at; i <= last; i++) {
      if (words.isIn(i, places.get(place))) {
        int end = match(words, i + 1, place + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }
}
