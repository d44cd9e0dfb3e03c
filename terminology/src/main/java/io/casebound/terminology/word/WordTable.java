package io.casebound.terminology.word;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.LongBuffer;

/**
 * The words of a vocabulary, found by their hash; the letters themselves are not kept. A slot of
 * the table holds 40 bits of the hash, and its place those that are left, so that two different
 * words are taken for one about once in 2^57 times.
 */
public final class WordTable implements WordIds {
  private static final int NUMBER_BITS = 24;
  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

  /** The most words that a vocabulary can have. */
  static final int MOST_WORDS = (int) NUMBER_MASK - 1;

  private final Inflections inflections = Inflections.bundled();
  // 0 where nothing is, else bits of the hash above the word's number plus one.
  private final LongBuffer slots;
  private final int mask;

  /**
   * A table of these slots.
   *
   * @throws IllegalArgumentException where their number is no power of two
   */
  public WordTable(LongBuffer slots) {
    checkArgument(Integer.bitCount(slots.limit()) == 1, "%s slots for words", slots.limit());
    this.slots = slots;
    this.mask = slots.limit() - 1;
  }

  /** The table of the words with those hashes and numbers. */
  static WordTable of(HashedNumbers words) {
    int least = Math.max(16, words.size() + words.size() / 2);
    LongBuffer slots = LongBuffer.allocate(Integer.highestOneBit(least - 1) * 2);
    WordTable table = new WordTable(slots);
    words.forEach(table::put);
    return table;
  }

  private void put(long hash, int number) {
    long spread = FoldedWord.spread(hash);
    int place = (int) spread & mask;
    while (slots.get(place) != 0) {
      place = (place + 1) & mask;
    }
    slots.put(place, (spread & ~NUMBER_MASK) | (number + 1L));
  }

  private int find(long hash) {
    long spread = FoldedWord.spread(hash);
    int place = (int) spread & mask;
    // No more steps than there are slots, also in a table of somebody else's making.
    for (int steps = 0; steps <= mask; steps++) {
      long slot = slots.get(place);
      if (slot == 0) {
        return UNKNOWN;
      }
      if (((slot ^ spread) & ~NUMBER_MASK) == 0) {
        return (int) (slot & NUMBER_MASK) - 1;
      }
      place = (place + 1) & mask;
    }
    return UNKNOWN;
  }

  @Override
  public int idOf(FoldedWord word) {
    if (word.isTooLong() || word.length() == 0) {
      return UNKNOWN;
    }
    int id = find(word.hash());
    return id == UNKNOWN ? singular(word) : id;
  }

  private int singular(FoldedWord word) {
    for (Inflections.Ending ending : inflections.endings(word)) {
      if (ending.fits(word)) {
        int id = ending.stays() ? UNKNOWN : find(ending.hash(word));
        if (id != UNKNOWN || ending.stays()) {
          return id;
        }
      }
    }
    return UNKNOWN;
  }

  /** The table's slots, from 0 to the limit of the buffer. */
  public LongBuffer slots() {
    return slots.asReadOnlyBuffer();
  }
}
