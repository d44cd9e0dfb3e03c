package io.casebound.validation.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The place at which each word of a manuscript first stands. Words are known by their small
 * letters; those of a text are found without being copied or put into small letters first.
 */
final class FirstPlaces {
  static final int NONE = -1;
  private static final int USUAL_SLOTS = 1 << 12;
  private static final int MULTIPLIER = 0x9E3779B1;

  private final List<String> words = new ArrayList<>();

  // Of each word, in order, its place; and in an open hash table, the number of each word plus one.
  private int[] places = new int[USUAL_SLOTS / 2];
  private int[] hashes = new int[USUAL_SLOTS / 2];
  private int[] slots = new int[USUAL_SLOTS];

  /** The first place of the word, which must be in small letters, or {@link #NONE}. */
  int find(String word) {
    int slot = slot(hash(word), word, 0, word.length());
    return slots[slot] == 0 ? NONE : places[slots[slot] - 1];
  }

  /**
   * The first place of a word that stands in a text in whatever letters; {@link #NONE} also for a
   * known word where it has other letters than those of the basic alphabet.
   */
  int find(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return NONE;
      }
      hash = hash * MULTIPLIER + small(c);
    }
    int slot = slot(hash, text, start, end);
    return slots[slot] == 0 ? NONE : places[slots[slot] - 1];
  }

  /** The first place of the word, which is {@code place} where it had none. */
  int findOrAdd(String word, int place) {
    int hash = hash(word);
    int slot = slot(hash, word, 0, word.length());
    if (slots[slot] != 0) {
      return places[slots[slot] - 1];
    }
    if (words.size() == places.length) {
      grow();
      slot = slot(hash, word, 0, word.length());
    }
    places[words.size()] = place;
    hashes[words.size()] = hash;
    words.add(word);
    slots[slot] = words.size();
    return place;
  }

  /** Every word once, in the order of its first place. */
  ImmutableList<String> words() {
    return ImmutableList.copyOf(words);
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * MULTIPLIER + word.charAt(i);
    }
    return hash;
  }

  /** Where the word stands in the table, or the free slot where it would. */
  private int slot(int hash, String text, int start, int end) {
    int slot = (hash ^ hash >>> 16) & (slots.length - 1);
    while (slots[slot] != 0
        && (hashes[slots[slot] - 1] != hash || !isWord(slots[slot] - 1, text, start, end))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean isWord(int number, String text, int start, int end) {
    String word = words.get(number);
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(start + i);
      if (word.charAt(i) != small(c)) {
        return false;
      }
    }
    return true;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private void grow() {
    places = Arrays.copyOf(places, 2 * places.length);
    hashes = Arrays.copyOf(hashes, places.length);
    slots = new int[2 * slots.length];
    for (int number = 0; number < words.size(); number++) {
      String word = words.get(number);
      slots[slot(hashes[number], word, 0, word.length())] = number + 1;
    }
  }
}
