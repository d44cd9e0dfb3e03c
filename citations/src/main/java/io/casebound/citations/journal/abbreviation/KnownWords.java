package io.casebound.citations.journal.abbreviation;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The words that were learnt: {@code cardiology} is {@code Cardiol}, {@code of} is dropped. A word
 * may differ beside some neighbours.
 */
final class KnownWords {
  /** Stands for the edge of a part. */
  static final String EDGE = "|";

  private final ImmutableMap<String, String> words;
  private final ImmutableMap<String, String> besides;
  private final String[] sorted;
  private final int[] lengths;

  /**
   * @param words the abbreviation by word; empty where the word is dropped
   * @param besides where it differs, by {@link #before} or {@link #behind}
   */
  KnownWords(ImmutableMap<String, String> words, ImmutableMap<String, String> besides) {
    this.words = words;
    this.besides = besides;
    this.sorted =
        words.entrySet().stream()
            .filter(entry -> isCut(entry.getKey(), entry.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .toArray(String[]::new);
    this.lengths = Arrays.stream(sorted).mapToInt(word -> word(word).length()).toArray();
  }

  private String word(String known) {
    String abbreviation = words.get(known);
    return abbreviation == null ? "" : abbreviation;
  }

  /** Whether the abbreviation is the word's beginning, so that it teaches where words are cut. */
  static boolean isCut(String word, String abbreviation) {
    return word.length() > 4
        && !abbreviation.isEmpty()
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && word.startsWith(Letters.lower(abbreviation));
  }

  static String before(String word, String next) {
    return word + " <" + next;
  }

  static String behind(String word, String previous) {
    return word + " >" + previous;
  }

  ImmutableMap<String, String> words() {
    return words;
  }

  ImmutableMap<String, String> besides() {
    return besides;
  }

  /** The abbreviation, empty where the word is dropped; nothing where the word is not known. */
  Optional<String> find(String word, String previous, String next) {
    String beside = besides.get(before(word, next));
    if (beside == null) {
      beside = besides.get(behind(word, previous));
    }
    return Optional.ofNullable(beside == null ? words.get(word) : beside);
  }

  /** The words that share the most letters with a word from its beginning. */
  Neighbours neighbours(String word, boolean itselfToo) {
    for (int shared = word.length(); shared > 3; shared--) {
      String prefix = word.substring(0, shared);
      int from = Arrays.binarySearch(sorted, prefix);
      from = from < 0 ? -from - 1 : from;
      Neighbours found = new Neighbours(shared);
      for (int i = from; i < sorted.length && sorted[i].startsWith(prefix); i++) {
        if (itselfToo || !sorted[i].equals(word)) {
          found.add(lengths[i]);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new Neighbours(0);
  }

  /** How long the abbreviations of the nearest known words are. */
  static final class Neighbours {
    private final int shared;
    private final int[] byLength = new int[64];
    private int count;

    private Neighbours(int shared) {
      this.shared = shared;
    }

    private void add(int length) {
      byLength[length <= shared ? Math.min(length, 63) : 0]++;
      count++;
    }

    boolean isEmpty() {
      return count == 0;
    }

    int shared() {
      return shared;
    }

    int count() {
      return count;
    }

    /** The share of them whose abbreviation has this length. */
    double share(int length) {
      return count == 0 || length > 63 ? 0 : (double) byLength[length] / count;
    }
  }
}
