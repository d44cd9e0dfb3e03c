package io.casebound.validation.rules.terms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;

/**
 * Finds the word for which another is a slip of the hand: two neighbouring letters swapped, one
 * left out, or one too many. One letter for another mostly makes another word (prevent, present),
 * and so do changes at either end (lesion, lesions; adduction, abduction).
 */
final class SlipIndex {
  private static final int RIGHT_START = 2;
  private static final int RIGHT_END = 2;

  /** The words by the letters that must be right. */
  private final ImmutableListMultimap<String, String> words;

  SlipIndex(ImmutableList<String> words) {
    ImmutableListMultimap.Builder<String, String> index = ImmutableListMultimap.builder();
    words.forEach(word -> index.put(ends(word), word));
    this.words = index.build();
  }

  /** The word for which this one is a slip. */
  Optional<String> slipOf(String word) {
    for (String right : words.get(ends(word))) {
      if (!right.equals(word) && isSlip(word, right)) {
        return Optional.of(right);
      }
    }
    return Optional.empty();
  }

  private static String ends(String word) {
    return word.substring(0, RIGHT_START) + word.substring(word.length() - RIGHT_END);
  }

  static boolean isSlip(String word, String right) {
    int difference = right.length() - word.length();
    if (Math.abs(difference) > 1) {
      return false;
    }
    int start = 0;
    int shortest = Math.min(word.length(), right.length());
    while (start < shortest && word.charAt(start) == right.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shortest - start
        && word.charAt(word.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
      end++;
    }
    if (start < RIGHT_START || end < RIGHT_END) {
      return false;
    }
    int wrong = word.length() - start - end;
    int missing = right.length() - start - end;
    if (wrong + missing == 1) {
      return !isOtherSpelling(wrong == 1 ? word : right, start);
    }
    return difference == 0 && wrong == 2 && isSwap(word, right, start);
  }

  /** Whether the letter at that place is one that British and American spelling differ in. */
  private static boolean isOtherSpelling(String longer, int at) {
    String around = longer.substring(at - 1, at + 2);
    boolean doubled = around.charAt(0) == around.charAt(1) || around.charAt(1) == around.charAt(2);
    return around.startsWith("ou")
        || around.endsWith("ae")
        || around.startsWith("ae")
        || around.contains("oe")
        || (doubled && "lstp".indexOf(around.charAt(1)) >= 0);
  }

  private static boolean isSwap(String word, String right, int at) {
    return word.charAt(at) == right.charAt(at + 1) && word.charAt(at + 1) == right.charAt(at);
  }
}
