package io.casebound.benchmarks;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.VerdictAgreement.Cell;
import io.casebound.validation.assessment.Assessment;
import java.util.Collections;
import java.util.Optional;

/**
 * How the first passage that is shown for a verdict lies to the one that readers quoted for it. It
 * can miss it and yet decide the verdict as well, for many items are told more than once.
 */
enum FirstPassage {
  /** Nothing was quoted, or the verdicts differ. */
  UNKNOWN,
  /** They have words in common. */
  MEETS,
  MISSES;

  private static final int ROW = 4;
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();

  static FirstPassage of(Assessment assessment, Optional<String> quoted) {
    if (quoted.isEmpty()) {
      return UNKNOWN;
    }
    boolean meets =
        assessment.evidence().stream()
            .limit(1)
            .anyMatch(evidence -> meet(evidence.text(), quoted.get()));
    return meets ? MEETS : MISSES;
  }

  /** The share of those that meet it, of those that can. */
  static double share(ImmutableList<Cell> cells) {
    long meeting = cells.stream().filter(cell -> cell.first() == MEETS).count();
    long missing = cells.stream().filter(cell -> cell.first() == MISSES).count();
    return (double) meeting / (meeting + missing);
  }

  /** Whether four words in a row are in both, or all words of one that has fewer. */
  static boolean meet(String one, String other) {
    ImmutableList<String> words = words(one);
    ImmutableList<String> others = words(other);
    int row = Math.min(ROW, Math.min(words.size(), others.size()));
    for (int at = 0; at + row <= words.size(); at++) {
      if (row > 0 && Collections.indexOfSubList(others, words.subList(at, at + row)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableList<String> words(String text) {
    return ImmutableList.copyOf(WORDS.split(Ascii.toLowerCase(text)));
  }
}
