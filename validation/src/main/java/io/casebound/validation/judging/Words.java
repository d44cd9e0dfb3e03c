package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * The words of a text as cues see them: in lower case, without punctuation, parted at hyphens,
 * apostrophes and between digits and letters. A number keeps its decimals; {@code %} is a word.
 */
final class Words {
  private final ImmutableList<WordClass> words;
  private final ImmutableIntArray starts;
  private final ImmutableIntArray ends;

  // The sets of all words, as bits, 64 to a number.
  private final long[] all;

  private Words(
      ImmutableList<WordClass> words, ImmutableIntArray starts, ImmutableIntArray ends, int sets) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.all = new long[(sets + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < words.size(); i++) {
      words.get(i).addTo(all);
    }
  }

  static Words of(String text, Vocabulary vocabulary) {
    ImmutableList.Builder<WordClass> words = ImmutableList.builder();
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        words.add(vocabulary.classOf(text, at, end));
        starts.add(at);
        ends.add(end);
      }
      at = Math.max(end, at + 1);
    }
    return new Words(words.build(), starts.build(), ends.build(), vocabulary.setCount());
  }

  int size() {
    return words.size();
  }

  WordClass get(int index) {
    return words.get(index);
  }

  boolean isIn(int index, WordSet set) {
    return words.get(index).isIn(set);
  }

  /** Whether any of the words is in the set of that number. */
  boolean haveAny(int set) {
    return (all[set >> 6] & 1L << set) != 0;
  }

  int start(int index) {
    return starts.get(index);
  }

  int end(int index) {
    return ends.get(index);
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
