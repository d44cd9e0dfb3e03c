package io.casebound.citations.journal.abbreviation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which word of a title each word of its abbreviation stands for. */
final class Alignment {
  private static final double IMPOSSIBLE = -1e9;
  private static final double SKIPPED = 0.01;

  private final List<String> words;
  private final List<String> abbreviation;
  private final double[][] best;
  private final boolean[][] taken;

  private Alignment(List<String> words, List<String> abbreviation) {
    this.words = words;
    this.abbreviation = abbreviation;
    this.best = new double[words.size() + 1][abbreviation.size() + 1];
    this.taken = new boolean[words.size() + 1][abbreviation.size() + 1];
  }

  /**
   * For each word its abbreviation, empty where it has none; nothing where some word of the
   * abbreviation stands for none.
   */
  static Optional<ImmutableList<String>> of(List<String> words, List<String> abbreviation) {
    Alignment alignment = new Alignment(words, abbreviation);
    alignment.fill();
    return alignment.best[words.size()][abbreviation.size()] < 0
        ? Optional.empty()
        : Optional.of(alignment.path());
  }

  private void fill() {
    Arrays.fill(best[0], IMPOSSIBLE);
    best[0][0] = words.size() * SKIPPED;
    for (int i = 1; i <= words.size(); i++) {
      for (int j = 0; j <= abbreviation.size(); j++) {
        best[i][j] = best[i - 1][j] - SKIPPED;
        double match = j == 0 ? 0 : match(words.get(i - 1), abbreviation.get(j - 1));
        if (match > 0 && best[i - 1][j - 1] + match > best[i][j]) {
          best[i][j] = best[i - 1][j - 1] + match;
          taken[i][j] = true;
        }
      }
    }
  }

  private ImmutableList<String> path() {
    ImmutableList.Builder<String> reversed = ImmutableList.builder();
    int j = abbreviation.size();
    for (int i = words.size(); i > 0; i--) {
      reversed.add(taken[i][j] ? abbreviation.get(j - 1) : "");
      j -= taken[i][j] ? 1 : 0;
    }
    return reversed.build().reverse();
  }

  /** 3 where they are the same, 2 where one begins the other, 1 for letters in order, else 0. */
  private static int match(String word, String abbreviation) {
    String whole = Letters.lower(word);
    String part = Letters.lower(abbreviation).replaceAll("[-'.]", "");
    if (whole.isEmpty() || part.isEmpty() || whole.charAt(0) != part.charAt(0)) {
      return 0;
    }
    return whole.equals(part) ? 3 : whole.startsWith(part) ? 2 : inOrder(whole, part) ? 1 : 0;
  }

  private static boolean inOrder(String whole, String part) {
    int at = -1;
    for (int i = 0; i < part.length(); i++) {
      at = whole.indexOf(part.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
