package io.casebound.validation.judging;

import java.util.Arrays;

/**
 * Words stored letter by letter, so that all that begin another word are found in one walk along
 * it. Nodes are numbered from {@link #ROOT}; the edges stand in one open hash table.
 */
final class LetterTree {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int FIRST_CAPACITY = 1 << 10;
  private static final int LETTER_BITS = 16;
  private static final long FREE = -1;

  private long[] edges = new long[FIRST_CAPACITY];
  private int[] targets = new int[FIRST_CAPACITY];
  private int nodes = 1;

  LetterTree() {
    Arrays.fill(edges, FREE);
  }

  /** The node that the letter leads to, or {@link #NONE}. */
  int next(int node, char letter) {
    return targets[slot(edge(node, letter))] - 1;
  }

  /** The node behind the last letter of the word, which is put in where it was not yet. */
  int add(CharSequence word) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int next = next(node, word.charAt(i));
      node = next == NONE ? grow(node, word.charAt(i)) : next;
    }
    return node;
  }

  /** How many nodes there are, the root among them. */
  int size() {
    return nodes;
  }

  private int grow(int node, char letter) {
    if (2 * nodes > edges.length) {
      rehash();
    }
    long edge = edge(node, letter);
    int slot = slot(edge);
    edges[slot] = edge;
    targets[slot] = nodes + 1;
    return nodes++;
  }

  private void rehash() {
    long[] old = edges;
    int[] oldTargets = targets;
    edges = new long[2 * old.length];
    targets = new int[edges.length];
    Arrays.fill(edges, FREE);
    for (int i = 0; i < old.length; i++) {
      if (old[i] != FREE) {
        int slot = slot(old[i]);
        edges[slot] = old[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  /** Where the edge stands, or the free place where it would; there its target is 0. */
  private int slot(long edge) {
    long mixed = edge * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (edges.length - 1);
    while (edges[slot] != FREE && edges[slot] != edge) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }

  private static long edge(int node, char letter) {
    return ((long) node << LETTER_BITS) | letter;
  }
}
