package io.casebound.citations.printed.chain;

import java.util.Arrays;

/** The names of journals, in full and abbreviated, as hashes of their words. */
public final class JournalNames {
  private static final int LONGEST = 14;

  private final int[] sorted;

  // Open addressing; 0 marks an empty place and is itself no name.
  private final int[] places;

  private JournalNames(int[] sorted) {
    this.sorted = sorted;
    places = new int[Integer.highestOneBit(Math.max(16, sorted.length)) * 4];
    for (int hash : sorted) {
      int place = placeOf(hash);
      while (places[place] != 0) {
        place = (place + 1) & (places.length - 1);
      }
      places[place] = hash;
    }
  }

  private int placeOf(int hash) {
    return (hash * 0x9E3779B1) >>> 8 & (places.length - 1);
  }

  private boolean contains(int hash) {
    int place = placeOf(hash);
    while (places[place] != 0) {
      if (places[place] == hash) {
        return true;
      }
      place = (place + 1) & (places.length - 1);
    }
    return false;
  }

  /** The names with these hashes, in rising order. */
  static JournalNames ofHashes(int[] sorted) {
    return new JournalNames(sorted.clone());
  }

  /** The names as they are printed. */
  public static JournalNames of(Iterable<String> names) {
    int[] hashes = new int[1024];
    int size = 0;
    for (String name : names) {
      Tokens tokens = Tokens.of(name);
      int hash = 0;
      for (int i = 0; i < tokens.size(); i++) {
        hash = step(hash, tokens, i);
      }
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = hash;
    }
    return new JournalNames(Arrays.stream(hashes, 0, size).sorted().distinct().toArray());
  }

  int[] hashes() {
    return sorted.clone();
  }

  /** How many words the longest name that begins at a token has, and where it ends; 0 if none. */
  long longest(Tokens tokens, int from) {
    if (tokens.kind(from) != Tokens.Kind.WORD) {
      return 0;
    }
    int hash = 0;
    int words = 0;
    long best = 0;
    for (int i = from; i < tokens.size() && words < LONGEST && isPartOfName(tokens, i); i++) {
      if (tokens.kind(i) == Tokens.Kind.WORD) {
        words++;
        hash = step(hash, tokens, i);
        if (contains(hash)) {
          best = ((long) words << 32) | (i + 1);
        }
      } else {
        hash = step(hash, tokens, i);
      }
    }
    return best;
  }

  private static boolean isPartOfName(Tokens tokens, int i) {
    return tokens.kind(i) == Tokens.Kind.WORD
        || (tokens.kind(i) == Tokens.Kind.MARK && ".-&'’:,‐‑(".indexOf(tokens.firstChar(i)) >= 0);
  }

  private static int step(int hash, Tokens tokens, int i) {
    return tokens.kind(i) == Tokens.Kind.WORD
        ? Hash.mix(hash, Hash.lower(tokens, tokens.start(i), tokens.end(i)))
        : hash;
  }
}
