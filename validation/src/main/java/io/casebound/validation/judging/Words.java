package io.casebound.validation.judging;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of a text as cues see them: in lower case, without punctuation, parted at hyphens,
 * apostrophes and between digits and letters. A number keeps its decimals; {@code %} is a word.
 */
final class Words {
  private static final int USUAL_COUNT = 32;

  private WordClass[] words = new WordClass[USUAL_COUNT];
  private int[] starts = new int[USUAL_COUNT];
  private int[] ends = new int[USUAL_COUNT];
  private int size;

  // The sets of all words, as bits, 64 to a number.
  private final long[] all;

  private Words(int sets) {
    this.all = new long[(sets + Long.SIZE - 1) / Long.SIZE];
  }

  static Words of(String text, Vocabulary vocabulary) {
    Words words = new Words(vocabulary.setCount());
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        words.add(vocabulary.classOf(text, at, end), at, end);
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private void add(WordClass word, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    size++;
    word.addTo(all);
  }

  int size() {
    return size;
  }

  WordClass get(int index) {
    return words[index];
  }

  boolean isIn(int index, int set) {
    return words[index].isIn(set);
  }

  /** Whether any of the words is in the set of that number. */
  boolean haveAny(int set) {
    return (all[set >> 6] & 1L << set) != 0;
  }

  /** The sets of all words that are among {@code others}, whose bits stand as these do. */
  BitSet among(long[] others) {
    long[] shared = new long[Math.min(all.length, others.length)];
    for (int i = 0; i < shared.length; i++) {
      shared[i] = all[i] & others[i];
    }
    return BitSet.valueOf(shared);
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  private static int endOfWord(String text, int start) {
    char first = text.charAt(start);
    if (first == '%') {
      return start + 1;
    }
    int at = start;
    if (isDigit(first)) {
      while (at < text.length() && (isDigit(text.charAt(at)) || isDecimalMark(text, at))) {
        at++;
      }
      return at;
    }
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDecimalMark(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',' || c == '·')
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
