package io.casebound.terminology.abbreviation;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;

/**
 * The words of a stretch of text: runs of letters and digits, so that {@code spin-echo} is two.
 *
 * @param starts where each begins
 * @param ends where each ends
 */
record Words(String text, ImmutableIntArray starts, ImmutableIntArray ends) {
  private static final ImmutableSet<String> STOP_WORDS =
      ImmutableSet.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "per",
          "the", "to", "with", "without", "de", "s");
  private static final int LONGEST_STOP_WORD =
      STOP_WORDS.stream().mapToInt(String::length).max().orElse(0);

  static Words of(String text, int from, int to) {
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        starts.add(at);
        ends.add(end);
      }
      at = end + 1;
    }
    return new Words(text, starts.build(), ends.build());
  }

  /** Whether a word begins at that place of {@code text[from, …)}. */
  static boolean beginsAt(String text, int from, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** The same words, those taken together that no white space parts. */
  Words joined() {
    ImmutableIntArray.Builder first = ImmutableIntArray.builder();
    ImmutableIntArray.Builder last = ImmutableIntArray.builder();
    for (int word = 0; word < count(); word++) {
      if (word == 0 || isParted(word)) {
        first.add(start(word));
      }
      if (word + 1 == count() || isParted(word + 1)) {
        last.add(end(word));
      }
    }
    return new Words(text, first.build(), last.build());
  }

  private boolean isParted(int word) {
    for (int at = end(word - 1); at < start(word); at++) {
      if (CharMatcher.whitespace().matches(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  int count() {
    return starts.length();
  }

  int start(int word) {
    return starts.get(word);
  }

  int end(int word) {
    return ends.get(word);
  }

  /** Whether short forms pass the word over: it is a stop word, a figure or a single letter. */
  boolean isMinor(int word) {
    int length = end(word) - start(word);
    return length == 1 || Character.isDigit(text.charAt(start(word))) || isStopWord(word);
  }

  boolean isStopWord(int word) {
    return end(word) - start(word) <= LONGEST_STOP_WORD
        && STOP_WORDS.contains(Ascii.toLowerCase(text.substring(start(word), end(word))));
  }

  /** Whether a comma that parts words stands behind the word. */
  boolean isCommaBehind(int word) {
    return text.startsWith(", ", end(word));
  }

  boolean startsWith(int word, String prefix) {
    return text.regionMatches(true, start(word), prefix, 0, prefix.length());
  }
}
