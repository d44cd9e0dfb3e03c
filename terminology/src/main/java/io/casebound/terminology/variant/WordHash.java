package io.casebound.terminology.variant;

/** Hashes of words, which can be continued letter by letter. */
final class WordHash {
  // An odd 64-bit number (2^64 divided by the golden ratio), which spreads well.
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final int SHIFT = 29;

  private WordHash() {}

  static long of(CharSequence text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = step(hash, text.charAt(i));
    }
    return hash;
  }

  static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of each beginning of a word, by its length. */
  static long[] ofPrefixes(CharSequence word) {
    long[] hashes = new long[word.length() + 1];
    for (int i = 0; i < word.length(); i++) {
      hashes[i + 1] = step(hashes[i], word.charAt(i));
    }
    return hashes;
  }

  /** The hash of a beginning, with an ending behind it. */
  static long continued(long beginning, CharSequence ending) {
    long hash = beginning;
    for (int i = 0; i < ending.length(); i++) {
      hash = step(hash, ending.charAt(i));
    }
    return hash;
  }

  private static long step(long hash, char letter) {
    long mixed = (hash + letter + 1) * MULTIPLIER;
    return mixed ^ mixed >>> SHIFT;
  }
}
