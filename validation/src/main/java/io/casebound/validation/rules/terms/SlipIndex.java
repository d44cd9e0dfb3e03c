package io.casebound.validation.rules.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the word for which another is a slip of the hand: two neighbouring letters swapped, one
 * left out, or one too many. One letter for another mostly makes another word (prevent, present),
 * and so do changes at either end (lesion, lesions; adduction, abduction).
 */
final class SlipIndex {
  private static final int RIGHT_START = 2;
  private static final int RIGHT_END = 2;
  private static final int LETTER_BITS = 5;

  /** What follows on a consonant that is doubled in one of both spellings: labelled, focussing. */
  private static final Pattern INFLECTION =
      Pattern.compile(
          ".{1,2}(?:e[dr]s?|ing|ings|ors?|ations?|ous|ously|ments?|ful|fully|ists?|en|ity|i[sz]\\w{1,6})");

  /** The words by the letters that must be right. */
  private final Map<Integer, List<String>> words = new HashMap<>();

  /** An index of words in small letters of the basic alphabet. */
  SlipIndex(Iterable<String> words) {
    words.forEach(
        word -> this.words.computeIfAbsent(ends(word), ends -> new ArrayList<>(1)).add(word));
  }

  /** The word for which this one is a slip. */
  Optional<String> slipOf(String word) {
    for (String right : words.getOrDefault(ends(word), List.of())) {
      if (!right.equals(word) && isSlip(word, right)) {
        return Optional.of(right);
      }
    }
    return Optional.empty();
  }

  /** The first and the last letters, as one number. */
  private static int ends(String word) {
    int ends = 0;
    for (int i = 0; i < RIGHT_START; i++) {
      ends = ends << LETTER_BITS | word.charAt(i) - 'a';
    }
    for (int i = word.length() - RIGHT_END; i < word.length(); i++) {
      ends = ends << LETTER_BITS | word.charAt(i) - 'a';
    }
    return ends;
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
        || (doubled
            && "lstp".indexOf(around.charAt(1)) >= 0
            && INFLECTION.matcher(longer).region(at, longer.length()).matches());
  }

  private static boolean isSwap(String word, String right, int at) {
    return word.charAt(at) == right.charAt(at + 1) && word.charAt(at + 1) == right.charAt(at);
  }
}
