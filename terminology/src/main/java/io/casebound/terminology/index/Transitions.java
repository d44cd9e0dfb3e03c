package io.casebound.terminology.index;

import java.util.Arrays;

/** The edges of a trie, from a node by a word to a node, while it is built. */
final class Transitions {
  private static final int NONE = -1;

  private long[] keys;
  private int[] targets;
  private int size;

  Transitions(int expected) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 2);
    this.keys = new long[capacity];
    this.targets = new int[capacity];
    Arrays.fill(keys, NONE);
  }

  /** The node to which an edge leads, which is {@code target} where there was no such edge. */
  int putIfAbsent(int node, int word, int target) {
    long key = key(node, word);
    int place = place(keys, key);
    if (keys[place] != NONE) {
      return targets[place];
    }
    keys[place] = key;
    targets[place] = target;
    size++;
    if (size * 4L >= keys.length * 3L) {
      grow();
    }
    return target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    Arrays.fill(keys, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        int place = place(keys, oldKeys[i]);
        keys[place] = oldKeys[i];
        targets[place] = oldTargets[i];
      }
    }
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }

  private static int place(long[] keys, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int mask = keys.length - 1;
    int place = (int) (mixed >>> 32) & mask;
    while (keys[place] != NONE && keys[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }
}
