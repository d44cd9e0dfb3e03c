package io.casebound.terminology.word;

import static com.google.common.base.Preconditions.checkState;

/**
 * The words of a vocabulary, found by their hash. Two different words of one hash are one in 2^64;
 * the letters themselves are not kept.
 */
public final class WordTable implements WordIds {
  private final Inflections inflections = Inflections.bundled();
  private final long[] hashes;
  private final int[] ids;
  private final int mask;

  WordTable(int words) {
    int size = Math.max(16, Integer.highestOneBit(words * 2) * 2);
    this.hashes = new long[size];
    this.ids = new int[size];
    this.mask = size - 1;
  }

  void put(long hash, int id) {
    checkState(hash != 0, "a word without letters");
    int place = place(hash);
    hashes[place] = hash;
    ids[place] = id;
  }

  boolean contains(long hash) {
    return hashes[place(hash)] == hash;
  }

  private int place(long hash) {
    int place = (int) (hash >>> 32 ^ hash >>> 7) & mask;
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = place + 1 & mask;
    }
    return place;
  }

  private int find(long hash) {
    int place = place(hash);
    return hashes[place] == hash ? ids[place] : UNKNOWN;
  }

  @Override
  public int idOf(FoldedWord word) {
    if (word.isTooLong() || word.length() == 0) {
      return UNKNOWN;
    }
    int id = find(word.hash());
    if (id != UNKNOWN) {
      return id;
    }
    return singular(word);
  }

  private int singular(FoldedWord word) {
    for (Inflections.Ending ending : inflections.endings(word.last())) {
      if (ending.fits(word)) {
        int id = ending.stays() ? UNKNOWN : find(ending.hash(word));
        if (id != UNKNOWN || ending.stays()) {
          return id;
        }
      }
    }
    return UNKNOWN;
  }
}
