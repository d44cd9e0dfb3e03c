package io.casebound.terminology;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.word.FoldedForm;
import java.util.Comparator;
import java.util.Optional;

/**
 * Ranks names by how few letters differ. Similarity is 1 minus the edit distance (a swap of
 * neighbours counts once) over the length of the longer name.
 */
final class Suggester {
  /** Below this, names have little more in common than their length. */
  private static final double LEAST = 0.6;

  /** No name is longer; a longer text is none. */
  private static final int MOST_LETTERS = 200;

  private static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparingDouble(Suggestion::similarity)
          .reversed()
          .thenComparing(suggestion -> suggestion.concept().id());

  private Suggester() {}

  static ImmutableList<Suggestion> suggest(
      ImmutableList<Concept> concepts, String text, int limit) {
    String wanted = text.length() > MOST_LETTERS ? "" : FoldedForm.of(text);
    if (wanted.isEmpty()) {
      return ImmutableList.of();
    }
    return concepts.stream()
        .flatMap(concept -> best(concept, wanted).stream())
        .sorted(BEST_FIRST)
        .limit(limit)
        .collect(toImmutableList());
  }

  private static Optional<Suggestion> best(Concept concept, String wanted) {
    return concept.terms().stream()
        .map(term -> new Suggestion(concept, term, similarity(FoldedForm.of(term.text()), wanted)))
        .filter(suggestion -> suggestion.similarity() >= LEAST)
        .max(Comparator.comparingDouble(Suggestion::similarity));
  }

  private static double similarity(String name, String wanted) {
    int longer = Math.max(name.length(), wanted.length());
    int lengths = Math.abs(name.length() - wanted.length());
    if (1 - (double) lengths / longer < LEAST) {
      return 0;
    }
    return 1 - (double) distance(name, wanted) / longer;
  }

  /** The optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = isSwap(a, i, b, j) ? before[j - 2] + 1 : Integer.MAX_VALUE;
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(Math.min(change, swap), Math.min(above[j], row[j - 1]) + 1);
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
