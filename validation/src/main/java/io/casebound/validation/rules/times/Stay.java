package io.casebound.validation.rules.times;

import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.Words;
import java.util.Optional;

/** The length of a stay in hospital that is told beside the dates of its begin and end. */
final class Stay {
  private static final ImmutableSet<String> BEGINS =
      ImmutableSet.of("admitted", "hospitalized", "hospitalised");
  private static final ImmutableSet<String> ENDS = ImmutableSet.of("discharged", "died");
  private static final ImmutableSet<String> STAYS =
      ImmutableSet.of("stay", "hospitalization", "hospitalisation");

  /** How many words may stand between a verb and its date, or in the sentence of the end. */
  private static final int NEAR = 12;

  private static final int MOST_TO_STAY = 4;

  private Stay() {}

  /** {@code admitted on D1 … discharged on D2 after a hospital stay of 14 days}. */
  static Optional<Interval> between(DatedPlace first, DatedPlace second, Words words) {
    boolean stay =
        isBehind(BEGINS, first.from(), first.passage().first(), words)
            && isBehind(ENDS, second.from(), first.to(), words);
    for (int i = -NEAR; stay && i <= NEAR; i++) {
      int at = i < 0 ? second.from() + i : second.to() + i;
      if (at < first.to() || at >= second.passage().end()) {
        continue;
      }
      Optional<Interval> interval = Interval.readEndingAt(at, words);
      if (interval.filter(each -> isLength(each, words)).isPresent()) {
        return interval;
      }
    }
    return Optional.empty();
  }

  private static boolean isBehind(ImmutableSet<String> verbs, int date, int earliest, Words words) {
    for (int at = date - 1; at >= Math.max(earliest, date - NEAR); at--) {
      if (verbs.contains(words.word(at))) {
        return true;
      }
      if (words.word(at).equals(".")) {
        return false;
      }
    }
    return false;
  }

  /** {@code hospital stay of 14 days}, {@code 14 days of hospitalization}, {@code 14-day stay}. */
  private static boolean isLength(Interval interval, Words words) {
    for (int i = 1; i <= MOST_TO_STAY; i++) {
      String behind = words.near(interval.to() - 1, i);
      if (behind.equals(".") || behind.equals(",")) {
        break;
      }
      if (STAYS.contains(behind)) {
        return true;
      }
    }
    return words.near(interval.from(), -1).equals("of")
        && STAYS.contains(words.near(interval.from(), -2));
  }
}
