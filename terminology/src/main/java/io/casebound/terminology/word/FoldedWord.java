package io.casebound.terminology.word;

/**
 * The folded letters of one word with the hash of each of its beginnings, so that the hash of a
 * form with another ending costs nothing. A buffer that is used again and again.
 */
public final class FoldedWord {
  /** The longest word that can be known; chemical names stay below it. */
  static final int MOST_LETTERS = 255;

  // An odd 64-bit number (2^64 divided by the golden ratio), which spreads well.
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final char[] letters = new char[MOST_LETTERS + 1];
  private final long[] hashes = new long[MOST_LETTERS + 2];
  private int length;

  void clear() {
    length = 0;
  }

  void append(char letter) {
    // One letter too many is kept, so that the word is seen to be too long.
    if (length <= MOST_LETTERS) {
      letters[length] = letter;
      hashes[length + 1] = step(hashes[length], letter);
      length++;
    }
  }

  void append(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      append(word.charAt(i));
    }
  }

  void append(FoldedWord word) {
    for (int i = 0; i < word.length; i++) {
      append(word.letters[i]);
    }
  }

  int length() {
    return length;
  }

  boolean isTooLong() {
    return length > MOST_LETTERS;
  }

  boolean endsWith(String ending) {
    int from = length - ending.length();
    if (from < 0) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (letters[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  char last() {
    return length == 0 ? '\0' : letters[length - 1];
  }

  long hash() {
    return hashes[length];
  }

  /** The hash of the first {@code kept} letters followed by {@code ending}. */
  long hash(int kept, String ending) {
    long hash = hashes[kept];
    for (int i = 0; i < ending.length(); i++) {
      hash = step(hash, ending.charAt(i));
    }
    return hash;
  }

  private static long step(long hash, char letter) {
    return hash * MULTIPLIER + letter + 1;
  }

  /** The hash that a word of these letters has. */
  static long hash(CharSequence word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = step(hash, word.charAt(i));
    }
    return hash;
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
