package io.casebound.terminology.word;

import java.util.Objects;

/**
 * The folded letters of one word with their hash, a polynomial modulo 2^64 in an odd number: so
 * that letters can be taken off again, and the hash of a form with another ending costs next to
 * nothing. A buffer that is used again and again.
 */
public final class FoldedWord implements CharSequence {
  /** The longest word that can be known; chemical names stay below it. */
  static final int MOST_LETTERS = 255;

  // An odd 64-bit number (2^64 divided by the golden ratio), and what multiplies with it to 1.
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final long INVERSE = inverse(MULTIPLIER);

  private final char[] letters = new char[MOST_LETTERS + 1];
  private int length;
  private long hash;

  /** By Newton's method, which doubles the number of right bits: 5 of them to begin with. */
  private static long inverse(long odd) {
    long inverse = odd * 3 ^ 2;
    for (int bits = 5; bits < Long.SIZE; bits *= 2) {
      inverse *= 2 - odd * inverse;
    }
    return inverse;
  }

  void clear() {
    length = 0;
    hash = 0;
  }

  void append(char letter) {
    // One letter too many is kept, so that the word is seen to be too long.
    if (length <= MOST_LETTERS) {
      letters[length] = letter;
      hash = step(hash, letter);
      length++;
    }
  }

  void append(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      append(word.charAt(i));
    }
  }

  /**
   * Starts anew with the letters of the basic alphabet that stand in a text from there on, as many
   * as a word may have.
   *
   * @return the offset behind them
   */
  int readBasicLetters(char[] text, int from, int to) {
    int end = Math.min(to, from + MOST_LETTERS);
    long read = 0;
    int at = from;
    while (at < end) {
      char letter = CharacterClass.basicLetter(text[at]);
      if (letter == 0) {
        break;
      }
      letters[at - from] = letter;
      read = step(read, letter);
      at++;
    }
    length = at - from;
    hash = read;
    return at;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return letters[Objects.checkIndex(index, length)];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  boolean isTooLong() {
    return length > MOST_LETTERS;
  }

  boolean endsWith(String ending) {
    int from = length - ending.length();
    if (from < 0) {
      return false;
    }
    for (int i = ending.length() - 1; i >= 0; i--) {
      if (letters[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  long hash() {
    return hash;
  }

  /** The hash of the first {@code kept} letters followed by {@code ending}. */
  long hash(int kept, String ending) {
    long other = hash;
    for (int i = length - 1; i >= kept; i--) {
      other = (other - letters[i] - 1) * INVERSE;
    }
    for (int i = 0; i < ending.length(); i++) {
      other = step(other, ending.charAt(i));
    }
    return other;
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

  /** A hash with its bits spread evenly (a one-to-one mapping), to find a place in a table by. */
  static long spread(long hash) {
    long spread = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    return spread ^ spread >>> 32;
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
