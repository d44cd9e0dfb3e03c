package io.casebound.terminology.index;

import java.util.Arrays;

/** The edges of a trie, from a node by a word to a node, in one open-addressing table. */
final class Transitions {
  static final int NONE = -1;

  private long[] keys;
  private int[] targets;
  private int size;

  Transitions(int expected) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 2);
    this.keys = new long[capacity];
    this.targets = new int[capacity];
    Arrays.fill(keys, NONE);
  }

  int get(int node, int word) {
    int place = place(keys, key(node, word));
    return keys[place] == NONE ? NONE : targets[place];
  }

  void put(int node, int word, int target) {
    if (size * 4 >= keys.length * 3) {
      grow();
    }
    int place = place(keys, key(node, word));
    keys[place] = key(node, word);
    targets[place] = target;
    size++;
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
