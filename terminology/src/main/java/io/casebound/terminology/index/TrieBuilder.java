package io.casebound.terminology.index;

import static com.google.common.base.Preconditions.checkState;

import java.nio.IntBuffer;
import java.util.Arrays;

/** Makes a trie: first its nodes as they come, then their slots, parents before children. */
final class TrieBuilder {
  /** Blocks up to this size are filled wholly, as they are looked through at once. */
  private static final int SMALL = 8;

  private static final int MOST_SLOTS = 1 << (Integer.SIZE - 1 - Trie.BLOCK_BITS);

  private final int firstWords;
  private final Transitions transitions;
  private int[] parents;
  private int[] words;
  private int nodes;
  private final int[] nodeOfEntry;
  private final int[] nameOfEntry;
  private int entries;

  /**
   * A builder of a trie whose names begin with the words below {@code firstWords}.
   *
   * @param wordCount how many words the names have at most, all together
   */
  TrieBuilder(int firstWords, int entryCount, int wordCount) {
    this.firstWords = firstWords;
    this.transitions = new Transitions(wordCount);
    this.parents = new int[firstWords * 2 + 16];
    this.words = new int[firstWords * 2 + 16];
    this.nodeOfEntry = new int[entryCount];
    this.nameOfEntry = new int[entryCount];
    for (int word = 0; word < firstWords; word++) {
      add(Trie.ROOT, word);
    }
  }

  /** The node to which {@code word} leads from {@code node}, made where there is none. */
  int step(int node, int word) {
    if (node == Trie.ROOT) {
      return word;
    }
    int next = transitions.putIfAbsent(node, word, nodes);
    return next == nodes ? add(node, word) : next;
  }

  private int add(int parent, int word) {
    if (nodes == words.length) {
      parents = Arrays.copyOf(parents, nodes * 2);
      words = Arrays.copyOf(words, nodes * 2);
    }
    parents[nodes] = parent;
    words[nodes] = word;
    return nodes++;
  }

  /** Says that a name ends at a node; names are found in the order in which they were said. */
  void name(int node, int name) {
    nodeOfEntry[entries] = node;
    nameOfEntry[entries] = name;
    entries++;
  }

  Trie build() {
    int[] children = new int[nodes];
    for (int node = firstWords; node < nodes; node++) {
      children[parents[node]]++;
    }
    int[] blocks = new int[nodes];
    int size = firstWords;
    for (int node = 0; node < nodes; node++) {
      if (children[node] > 0) {
        int bits = sizeBits(children[node]);
        blocks[node] = size << Trie.BLOCK_BITS | bits;
        size += 1 << bits;
        checkState(size < MOST_SLOTS, "more than %s different beginnings of names", size);
      }
    }
    int[] slots = slots(blocks, size);
    int[] lists = addNames(slots);
    return new Trie(IntBuffer.wrap(slots), IntBuffer.wrap(lists));
  }

  /** Larger blocks keep a quarter free, so that a search in them ends soon. */
  private static int sizeBits(int children) {
    int size = children <= SMALL ? children : children + children / 3;
    return Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
  }

  /** The slots but for their names; {@link #parents} turns to the slot of each node. */
  private int[] slots(int[] blocks, int size) {
    int[] slots = new int[size * Trie.SLOT + 1];
    slots[size * Trie.SLOT] = firstWords;
    for (int slot = 0; slot < size; slot++) {
      slots[slot * Trie.SLOT + Trie.WORD] = Trie.NONE;
    }
    for (int node = 0; node < nodes; node++) {
      int slot = node < firstWords ? node : place(slots, parents[parents[node]], words[node]);
      slots[slot * Trie.SLOT + Trie.WORD] = words[node];
      slots[slot * Trie.SLOT + Trie.BLOCK] = blocks[node];
      parents[node] = slot;
    }
    return slots;
  }

  /** The free slot for a word below the slot of a node; notes the word in the node's filter. */
  private static int place(int[] slots, int above, int word) {
    int spread = Trie.spread(word);
    slots[above * Trie.SLOT + Trie.FILTER] |= Trie.filterBit(spread);
    int block = slots[above * Trie.SLOT + Trie.BLOCK];
    int from = block >>> Trie.BLOCK_BITS;
    int mask = (1 << block) - 1;
    int at = spread & mask;
    while (slots[(from + at) * Trie.SLOT + Trie.WORD] != Trie.NONE) {
      at = at + 1 & mask;
    }
    return from + at;
  }

  /** Says at each slot which names end there, and gives the lists of names that share one. */
  private int[] addNames(int[] slots) {
    int[] counts = new int[nodes];
    for (int entry = 0; entry < entries; entry++) {
      counts[nodeOfEntry[entry]]++;
    }
    int listed = 0;
    int[] ends = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      if (counts[node] > 1) {
        slots[parents[node] * Trie.SLOT + Trie.NAMES] = ~listed;
        ends[node] = listed;
        listed += counts[node];
      }
    }
    int[] lists = new int[listed];
    for (int entry = 0; entry < entries; entry++) {
      int node = nodeOfEntry[entry];
      int name = nameOfEntry[entry];
      if (counts[node] == 1) {
        slots[parents[node] * Trie.SLOT + Trie.NAMES] = name + 1;
      } else {
        lists[ends[node]++] = name;
      }
    }
    for (int node = 0; node < nodes; node++) {
      if (counts[node] > 1) {
        lists[ends[node] - 1] = Trie.lastOfList(lists[ends[node] - 1]);
      }
    }
    return lists;
  }
}
