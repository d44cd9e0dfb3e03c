package io.casebound.citations.lookup.match;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Tells whether one name is short for another, word by word or by its first letters. */
final class Abbreviations {
  private static final int LEAST_LETTERS = 3;
  private static final int MOST_WORDS = 12;
  private static final int MOST_BEGINNING = 4;

  private Abbreviations() {}

  /** Whether two names, folded, are one in full or abbreviated. */
  static boolean isOne(ImmutableList<String> left, ImmutableList<String> right) {
    ImmutableList<String> one = withoutFunction(left);
    ImmutableList<String> other = withoutFunction(right);
    return String.join("", one).equals(String.join("", other))
        || isShort(one, other)
        || isShort(other, one)
        || areFirstLetters(one, other)
        || areFirstLetters(other, one);
  }

  private static ImmutableList<String> withoutFunction(List<String> words) {
    ImmutableList<String> telling =
        words.stream()
            .filter(word -> !TitleWords.isFunction(word))
            .collect(ImmutableList.toImmutableList());
    return telling.isEmpty() ? ImmutableList.copyOf(words) : telling;
  }

  /** Whether each word is short for the other's at its place; the other may end with more. */
  private static boolean isShort(List<String> brief, List<String> full) {
    if (brief.size() > full.size() || (brief.size() == 1 && full.size() > 1)) {
      return false;
    }
    for (int i = 0; i < brief.size(); i++) {
      if (!isShort(brief.get(i), full.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is another's beginning, or a contraction of it ("natl" of "national"). */
  private static boolean isShort(String brief, String full) {
    if (full.startsWith(brief)) {
      return true;
    }
    boolean isContraction =
        brief.length() > 1
            && brief.charAt(0) == full.charAt(0)
            && brief.charAt(brief.length() - 1) == full.charAt(full.length() - 1);
    return isContraction && isWithin(brief, full);
  }

  private static boolean isWithin(String letters, String text) {
    int at = 0;
    for (int i = 0; i < text.length() && at < letters.length(); i++) {
      if (text.charAt(i) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length();
  }

  /** Whether one word is made of the beginnings of the other's words, in order: "nejm". */
  private static boolean areFirstLetters(List<String> brief, List<String> full) {
    return brief.size() == 1
        && full.size() > 1
        && full.size() <= MOST_WORDS
        && brief.get(0).length() >= LEAST_LETTERS
        && brief.get(0).length() <= MOST_WORDS
        && isMadeOf(brief.get(0), full, 0);
  }

  private static boolean isMadeOf(String letters, List<String> words, int from) {
    if (letters.isEmpty()) {
      return true;
    }
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      for (int length = Math.min(MOST_BEGINNING, letters.length()); length > 0; length--) {
        if (word.startsWith(letters.substring(0, length))
            && isMadeOf(letters.substring(length), words, i + 1)) {
          return true;
        }
      }
    }
    return false;
  }
}
