package io.casebound.terminology.variant;

import java.util.Arrays;

/** Chooses, of the places where the classes of an entry stand, those that lie closest together. */
final class Nearest {
  /** How far from the rarest word of a name its others are looked for, in tokens. */
  private static final int REACH = 12;

  /** How many choices are weighed at most. */
  private static final int MOST_CHOICES = 200;

  private final VariantIndex index;
  private final Occurrences occurrences;
  private final int[] chosen = new int[VariantIndex.MOST_WORDS];
  private final int[] best = new int[VariantIndex.MOST_WORDS];
  // Where, for each other class of the entry, the first occurrence within reach is.
  private final int[] reached = new int[VariantIndex.MOST_WORDS];
  private int bestLength;
  private int choices;

  Nearest(VariantIndex index, Occurrences occurrences) {
    this.index = index;
    this.occurrences = occurrences;
  }

  /** Begins with an entry, whose occurrences are then asked for in order. */
  void begin(int entry) {
    for (int i = 0; i < index.otherCount(entry); i++) {
      reached[i] = occurrences.first(index.other(entry, i));
    }
  }

  /**
   * The tokens of the closest choice around an occurrence of the rarest class of an entry, in
   * order; none where a class does not stand near.
   */
  int[] around(int occurrence, int entry) {
    bestLength = Integer.MAX_VALUE;
    choices = 0;
    chosen[0] = occurrence;
    int from = occurrences.start(occurrence) - REACH;
    for (int i = 0; i < index.otherCount(entry); i++) {
      while (reached[i] != Occurrences.NONE && occurrences.start(reached[i]) < from) {
        reached[i] = occurrences.next(reached[i]);
      }
    }
    choose(entry, 1);
    return bestLength == Integer.MAX_VALUE ? new int[0] : tokens(index.otherCount(entry) + 1);
  }

  private void choose(int entry, int depth) {
    if (depth > index.otherCount(entry)) {
      weigh(depth);
      return;
    }
    int to = occurrences.start(chosen[0]) + REACH;
    for (int candidate = reached[depth - 1];
        candidate != Occurrences.NONE && occurrences.start(candidate) <= to;
        candidate = occurrences.next(candidate)) {
      if (isFree(candidate, depth) && choices < MOST_CHOICES) {
        chosen[depth] = candidate;
        choose(entry, depth + 1);
      }
    }
  }

  private boolean isFree(int candidate, int depth) {
    for (int i = 0; i < depth; i++) {
      if (occurrences.start(candidate) < occurrences.end(chosen[i])
          && occurrences.start(chosen[i]) < occurrences.end(candidate)) {
        return false;
      }
    }
    return true;
  }

  private void weigh(int count) {
    choices++;
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int i = 0; i < count; i++) {
      start = Math.min(start, occurrences.start(chosen[i]));
      end = Math.max(end, occurrences.end(chosen[i]));
    }
    if (end - start < bestLength) {
      bestLength = end - start;
      System.arraycopy(chosen, 0, best, 0, count);
    }
  }

  private int[] tokens(int count) {
    int[] tokens = new int[2 * count];
    int filled = 0;
    for (int i = 0; i < count; i++) {
      for (int token = occurrences.start(best[i]); token < occurrences.end(best[i]); token++) {
        tokens[filled++] = token;
      }
    }
    int[] found = Arrays.copyOf(tokens, filled);
    Arrays.sort(found);
    return found;
  }
}
