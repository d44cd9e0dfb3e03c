package io.casebound.terminology.index;

import java.nio.IntBuffer;

/**
 * A trie over the numbers of words. A node is a slot of four numbers, and its children are the
 * slots of a block, found there by their words; so each step reads one or two lines of memory. The
 * slots from 0 on belong to the words with which names begin: the number of such a word is that of
 * its node. Behind the last slot stands how many these words are.
 */
final class Trie {
  static final int ROOT = -1;
  static final int NONE = -2;

  /** How many numbers a slot holds, and which is which. */
  static final int SLOT = 4;

  /** The word by which the node is reached, or {@link #NONE} where the slot is empty. */
  static final int WORD = 0;

  /** Where the block of its children begins, above the binary logarithm of the block's size. */
  static final int BLOCK = 1;

  static final int BLOCK_BITS = 5;

  /**
   * One bit for every child, chosen by its word: says of most other words that they lead nowhere.
   */
  static final int FILTER = 2;

  /** 0 where no name ends; a name's number plus one; or, inverted, where a list of names begins. */
  static final int NAMES = 3;

  private static final int LAST_OF_LIST = 1 << 31;

  private final int firstWords;
  private final IntBuffer slots;
  private final IntBuffer lists;

  /**
   * A trie of those numbers.
   *
   * @param slots slot by slot, then with how many words names begin
   * @param lists names' numbers, list after list; the last of each with its highest bit set
   */
  Trie(IntBuffer slots, IntBuffer lists) {
    this.firstWords = slots.limit() == 0 ? 0 : slots.get(slots.limit() - 1);
    this.slots = slots;
    this.lists = lists;
  }

  /** The node to which a word leads, or {@link #NONE}. */
  int next(int node, int word) {
    return node == ROOT ? first(word) : child(node, word);
  }

  /** The node to which a word leads from the root; the word may be unknown. */
  int first(int word) {
    return Integer.compareUnsigned(word, firstWords) < 0 ? word : NONE;
  }

  /** The node to which a word leads from a node that is not the root. */
  int child(int node, int word) {
    int spread = spread(word);
    if ((slots.get(node * SLOT + FILTER) & filterBit(spread)) == 0) {
      return NONE;
    }
    int block = slots.get(node * SLOT + BLOCK);
    int from = block >>> BLOCK_BITS;
    int mask = (1 << block) - 1;
    for (int i = 0; i <= mask; i++) {
      int slot = from + (spread + i & mask);
      int found = slots.get(slot * SLOT + WORD);
      if (found == word) {
        return slot;
      }
      if (found == NONE) {
        return NONE;
      }
    }
    return NONE;
  }

  boolean hasNames(int node) {
    return slots.get(node * SLOT + NAMES) != 0;
  }

  /** Tells {@code sink} of all names that end at a node, in order. */
  void tell(int node, int start, int end, MatchSink sink) {
    int names = slots.get(node * SLOT + NAMES);
    if (names > 0) {
      sink.accept(names - 1, start, end);
    } else if (names < 0) {
      int at = ~names;
      int name;
      do {
        name = lists.get(at++);
        sink.accept(name & ~LAST_OF_LIST, start, end);
      } while (name >= 0);
    }
  }

  static int spread(int word) {
    int spread = word * 0x9E3779B9;
    return spread ^ spread >>> 15;
  }

  static int filterBit(int spread) {
    return 1 << (spread >>> 27);
  }

  static int lastOfList(int name) {
    return name | LAST_OF_LIST;
  }

  /**
   * Whether no step can lead out of the trie, nor to a name that there is not.
   *
   * @param nameCount how many names there are
   */
  boolean isSound(int nameCount) {
    int size = slots.limit() / SLOT;
    boolean sound =
        slots.limit() % SLOT == 1
            && firstWords >= 0
            && firstWords <= size
            && (lists.limit() == 0 || lists.get(lists.limit() - 1) < 0);
    for (int at = 0; sound && at < size * SLOT; at += SLOT) {
      int block = slots.get(at + BLOCK);
      int bits = block & (1 << BLOCK_BITS) - 1;
      int names = slots.get(at + NAMES);
      sound =
          (block >>> BLOCK_BITS) + (1L << bits) <= size
              && (names < 0 ? ~names < lists.limit() : names <= nameCount);
    }
    for (int at = 0; sound && at < lists.limit(); at++) {
      sound = (lists.get(at) & ~LAST_OF_LIST) < nameCount;
    }
    return sound;
  }

  IntBuffer slots() {
    return slots.asReadOnlyBuffer();
  }

  IntBuffer lists() {
    return lists.asReadOnlyBuffer();
  }
}
