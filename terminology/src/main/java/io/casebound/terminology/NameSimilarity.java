package io.casebound.terminology;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.TreeSet;

/**
 * How alike names are to a wanted one, from 0 to 1. Misspelt ones have most letters in common: 1
 * minus the edit distance (a swap of neighbours counts once) over the length of the longer name,
 * its words in their order or in that of the alphabet. Unknown ones have words in common: twice
 * their number over that of the words of both (the coefficient of Dice).
 */
final class NameSimilarity {
  /** Below this, names have little more in common than their length. */
  static final double LEAST = 0.6;

  /** Of two names with as many letters in common, the one with the wanted order comes first. */
  private static final double REORDERING = 0.01;

  /** Words that say nothing of what a name means. */
  private static final ImmutableSet<String> EMPTY_WORDS =
      ImmutableSet.of("of", "the", "a", "an", "in", "and", "or", "with", "to", "by", "on", "nos");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final String wanted;
  private final String sorted;
  private final ImmutableSet<String> words;

  /**
   * The similarity to a name.
   *
   * @param wanted in its folded form
   */
  NameSimilarity(String wanted) {
    this.wanted = wanted;
    this.sorted = sorted(wanted);
    this.words = words(wanted);
  }

  private static ImmutableSet<String> words(String name) {
    return WORDS
        .splitToStream(name)
        .filter(word -> !EMPTY_WORDS.contains(word))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String sorted(String name) {
    return String.join(" ", new TreeSet<>(WORDS.splitToList(name)));
  }

  /** How alike a name is, in its folded form; 0 where it is less than {@link #LEAST}. */
  double of(String name) {
    double letters = letters(name, wanted);
    if (name.indexOf(' ') < 0) {
      return letters;
    }
    double reordered = letters(sorted(name), sorted) - REORDERING;
    double similarity = Math.max(letters, Math.max(reordered, shared(name)));
    return similarity < LEAST ? 0 : similarity;
  }

  private double shared(String name) {
    List<String> others = WORDS.splitToList(name);
    int common = 0;
    int counted = 0;
    for (String word : others) {
      if (!EMPTY_WORDS.contains(word)) {
        counted++;
        common += words.contains(word) ? 1 : 0;
      }
    }
    // One word in common is a matter of chance.
    return common < 2 ? 0 : 2.0 * common / (counted + words.size());
  }

  private static double letters(String name, String wanted) {
    int longer = Math.max(name.length(), wanted.length());
    int most = (int) ((1 - LEAST) * longer);
    if (Math.abs(name.length() - wanted.length()) > most) {
      return 0;
    }
    int distance = distance(name, wanted, most);
    return distance > most ? 0 : 1 - (double) distance / longer;
  }

  /** The optimal string alignment distance; where it is more than {@code most}, any such number. */
  private static int distance(String a, String b, int most) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = isSwap(a, i, b, j) ? before[j - 2] + 1 : Integer.MAX_VALUE;
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(Math.min(change, swap), Math.min(above[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most + 1) {
        return least;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
