package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;

/**
 * Patterns by number, their words side by side: of those that are looked at for a sentence most do
 * not stand in it, and to see that must touch little memory.
 */
final class PatternTable {
  static final int NONE = -1;

  /** The places of the pattern with number n are those from {@code begins[n]} to the next. */
  private final int[] begins;

  /** Of each place, the number of the set of words that may stand there. */
  private final int[] sets;

  /** Of each place, how many other words may stand before it. */
  private final int[] gaps;

  private final boolean[] opens;

  PatternTable(ImmutableList<CuePattern> patterns) {
    this.begins = new int[patterns.size() + 1];
    this.opens = new boolean[patterns.size()];
    for (int i = 0; i < patterns.size(); i++) {
      begins[i + 1] = begins[i] + patterns.get(i).places().size();
      opens[i] = patterns.get(i).opens();
    }
    this.sets =
        patterns.stream()
            .flatMapToInt(pattern -> pattern.places().stream().mapToInt(WordSet::number))
            .toArray();
    this.gaps =
        patterns.stream()
            .flatMapToInt(pattern -> pattern.gaps().stream().mapToInt(Integer::intValue))
            .toArray();
  }

  /** Whether the text has a word for each place of the pattern, in whatever order. */
  boolean mayStandIn(int pattern, Words words) {
    int last = begins[pattern + 1];
    for (int place = begins[pattern]; place < last; place++) {
      if (!words.haveAny(sets[place])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the pattern stands in a text that has a word for each place of it. */
  boolean standsIn(int pattern, Words words) {
    boolean single = begins[pattern] + 1 == begins[pattern + 1];
    return (single && !opens[pattern]) || find(pattern, words) != NONE;
  }

  /** The word at which the pattern first stands, or {@link #NONE}. */
  int find(int pattern, Words words) {
    int first = sets[begins[pattern]];
    int last = opens[pattern] ? Math.min(1, words.size()) : words.size();
    for (int at = 0; at < last; at++) {
      if (words.isIn(at, first) && end(pattern, words, at) != NONE) {
        return at;
      }
    }
    return NONE;
  }

  /**
   * The index behind the last word of a match that begins at word {@code at}, or {@link #NONE}.
   *
   * @param at a word that may stand at the first place, which is not looked at again
   */
  int end(int pattern, Words words, int at) {
    return end(words, at + 1, begins[pattern] + 1, begins[pattern + 1]);
  }

  private int end(Words words, int at, int place, int last) {
    if (place == last) {
      return at;
    }
    int limit = Math.min(at + gaps[place], words.size() - 1);
    for (int i = at; i <= limit; i++) {
      if (words.isIn(i, sets[place])) {
        int end = end(words, i + 1, place + 1, last);
        if (end != NONE) {
          return end;
        }
      }
    }
    return NONE;
  }
}
