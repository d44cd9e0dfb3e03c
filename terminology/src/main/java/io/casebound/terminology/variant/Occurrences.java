package io.casebound.terminology.variant;

import java.util.Arrays;

/**
 * Where each class of words stands in one text: one after the other in order. A buffer that is used
 * again and again.
 */
final class Occurrences {
  static final int NONE = -1;

  private final int[] first;
  private final int[] last;
  private int count;
  private int[] classes = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] next = new int[256];

  Occurrences(int classCount) {
    this.first = new int[classCount];
    this.last = new int[classCount];
    Arrays.fill(first, NONE);
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      first[classes[i]] = NONE;
    }
    count = 0;
  }

  /** Adds that the tokens from {@code start} to before {@code end} are of a class. */
  void add(int wordClass, int start, int end) {
    if (count == classes.length) {
      classes = Arrays.copyOf(classes, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      next = Arrays.copyOf(next, count * 2);
    }
    classes[count] = wordClass;
    starts[count] = start;
    ends[count] = end;
    next[count] = NONE;
    if (first[wordClass] == NONE) {
      first[wordClass] = count;
    } else {
      next[last[wordClass]] = count;
    }
    last[wordClass] = count++;
  }

  int count() {
    return count;
  }

  /** The class of an occurrence, by its number. */
  int wordClass(int occurrence) {
    return classes[occurrence];
  }

  /** The first occurrence of a class, or {@link #NONE}. */
  int first(int wordClass) {
    return first[wordClass];
  }

  /** The next occurrence of the same class, or {@link #NONE}. */
  int next(int occurrence) {
    return next[occurrence];
  }

  int start(int occurrence) {
    return starts[occurrence];
  }

  int end(int occurrence) {
    return ends[occurrence];
  }
}
