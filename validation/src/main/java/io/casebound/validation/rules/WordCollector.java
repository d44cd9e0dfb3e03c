package io.casebound.validation.rules;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Takes the words of texts, one text after the other. */
final class WordCollector {
  private static final int USUAL_COUNT = 4096;

  private final List<Passage> passages = new ArrayList<>();
  private final FirstPlaces firsts = new FirstPlaces();
  private String[] words = new String[USUAL_COUNT];
  private int[] starts = new int[USUAL_COUNT];
  private int[] ends = new int[USUAL_COUNT];
  private int[] passageOf = new int[USUAL_COUNT];
  private int[] nexts = new int[USUAL_COUNT];

  // Of each first place, the last place of the same word so far.
  private int[] lasts = new int[USUAL_COUNT];
  private int size;

  /** Takes the text around a sentence, where it is not the one that was taken last. */
  @SuppressWarnings("ReferenceEquality") // The sentences of a text follow each other.
  void add(Sentence sentence) {
    if (!passages.isEmpty() && passages.get(passages.size() - 1).text() == sentence.block()) {
      return;
    }
    int first = size;
    String text = sentence.block().value();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
        at++;
      } else {
        int end = endOfWord(text, at);
        add(text, at, end);
        at = end;
      }
    }
    passages.add(new Passage(sentence.block(), sentence.zone(), sentence.role(), first, size));
  }

  private void add(String text, int start, int end) {
    if (size == words.length) {
      grow();
    }
    int first = firsts.find(text, start, end);
    if (first == FirstPlaces.NONE) {
      // A word in other letters than those of English may be known by its small letters only.
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      first = firsts.findOrAdd(word, size);
      words[size] = first == size ? word : words[first];
    } else {
      words[size] = words[first];
    }
    if (first < size) {
      nexts[lasts[first]] = size;
    }
    lasts[first] = size;
    nexts[size] = FirstPlaces.NONE;
    starts[size] = start;
    ends[size] = end;
    passageOf[size] = passages.size();
    size++;
  }

  private void grow() {
    words = Arrays.copyOf(words, 2 * size);
    starts = Arrays.copyOf(starts, 2 * size);
    ends = Arrays.copyOf(ends, 2 * size);
    passageOf = Arrays.copyOf(passageOf, 2 * size);
    nexts = Arrays.copyOf(nexts, 2 * size);
    lasts = Arrays.copyOf(lasts, 2 * size);
  }

  /** A number, or letters with the digits among and behind them; else one mark. */
  private static int endOfWord(String text, int start) {
    int at = start;
    if (Character.isDigit(text.charAt(at))) {
      while (at < text.length() && (Character.isDigit(text.charAt(at)) || isInNumber(text, at))) {
        at++;
      }
      return at;
    }
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return Math.max(at, start + 1);
  }

  private static boolean isInNumber(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',' || c == '·')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  ImmutableList<Passage> passages() {
    return ImmutableList.copyOf(passages);
  }

  String[] words() {
    return Arrays.copyOf(words, size);
  }

  int[] starts() {
    return Arrays.copyOf(starts, size);
  }

  int[] ends() {
    return Arrays.copyOf(ends, size);
  }

  int[] passageOf() {
    return Arrays.copyOf(passageOf, size);
  }

  int[] nexts() {
    return Arrays.copyOf(nexts, size);
  }

  FirstPlaces firsts() {
    return firsts;
  }
}
