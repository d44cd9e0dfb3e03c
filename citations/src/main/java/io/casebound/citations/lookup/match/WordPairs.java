package io.casebound.citations.lookup.match;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of two titles, paired.
 *
 * @param shared those that both have, as the left one has them
 */
record WordPairs(
    ImmutableList<String> shared, ImmutableList<String> onlyLeft, ImmutableList<String> onlyRight) {
  private static final int LEAST_TYPO = 6;

  static WordPairs of(TitleText left, TitleText right) {
    List<String> open = new ArrayList<>(right.words());
    ImmutableList.Builder<String> shared = ImmutableList.builder();
    ImmutableList.Builder<String> only = ImmutableList.builder();
    for (String word : left.words()) {
      int found = find(word, open);
      if (found < 0) {
        only.add(word);
      } else {
        shared.add(word);
        open.remove(found);
      }
    }
    return new WordPairs(shared.build(), only.build(), ImmutableList.copyOf(open));
  }

  private static int find(String word, List<String> words) {
    int exact = words.indexOf(word);
    if (exact >= 0) {
      return exact;
    }
    for (int i = 0; i < words.size(); i++) {
      if (isSame(word, words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether two words are one in another spelling, in the plural, or with a letter mistyped. */
  static boolean isSame(String one, String other) {
    String left = TitleText.stem(one);
    String right = TitleText.stem(other);
    return left.equals(right)
        || (Math.min(left.length(), right.length()) >= LEAST_TYPO && isOneLetterOff(left, right));
  }

  static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isOneLetterOff(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = longer.equals(one) ? other : one;
    int more = longer.length() - shorter.length();
    if (more > 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return at == shorter.length()
        || longer.substring(at + 1).equals(shorter.substring(at + 1 - more));
  }
}
