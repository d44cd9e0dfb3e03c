package io.casebound.validation.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * Words and marks that are looked for one behind the other: {@code medical record number}.
 *
 * @param words in lower case; at least one
 */
public record Phrase(ImmutableList<String> words) {
  private static final Splitter BLANK = Splitter.on(' ');

  /** The phrase whose words and marks are parted by blanks. */
  public static Phrase of(String words) {
    return new Phrase(ImmutableList.copyOf(BLANK.split(words)));
  }

  /** How many words and marks it has. */
  public int length() {
    return words.size();
  }

  /** Where a manuscript has it: the places of its first word, in order. */
  public IntStream places(Words text) {
    return text.places(words.get(0)).filter(place -> standsAt(place, text));
  }

  /** Whether it begins at {@code place}. */
  public boolean standsAt(int place, Words text) {
    return standsBehind(place, 0, text);
  }

  /** Whether it begins so many places behind another of the same text. */
  public boolean standsBehind(int place, int distance, Words text) {
    for (int i = 0; i < words.size(); i++) {
      if (!text.near(place, distance + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Its words with blanks between them. */
  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
