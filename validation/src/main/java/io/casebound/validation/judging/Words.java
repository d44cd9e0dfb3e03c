package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.Locale;

/**
 * The words of a text as cues see them: in lower case, without punctuation, parted at hyphens,
 * apostrophes and between digits and letters. A number keeps its decimals; {@code %} is a word.
 */
final class Words {
  private final ImmutableList<WordClass> words;
  private final ImmutableIntArray starts;
  private final ImmutableIntArray ends;
  private final BitSet all = new BitSet();

  private Words(ImmutableList<WordClass> words, ImmutableIntArray starts, ImmutableIntArray ends) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    words.forEach(word -> word.addTo(all));
  }

  static Words of(CharSequence text, Vocabulary vocabulary) {
    ImmutableList.Builder<WordClass> words = ImmutableList.builder();
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        words.add(
            vocabulary.classOf(text.subSequence(at, end).toString().toLowerCase(Locale.ROOT)));
        starts.add(at);
        ends.add(end);
      }
      at = Math.max(end, at + 1);
    }
    return new Words(words.build(), starts.build(), ends.build());
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

  /** Whether any of the words is in the set. */
  boolean haveAny(WordSet set) {
    return all.get(set.number());
  }

  int start(int index) {
    return starts.get(index);
  }

  int end(int index) {
    return ends.get(index);
  }

  private static int endOfWord(CharSequence text, int start) {
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

  private static boolean isDecimalMark(CharSequence text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',' || c == '·')
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
