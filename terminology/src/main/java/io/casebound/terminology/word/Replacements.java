package io.casebound.terminology.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;

/** Stems that are replaced wherever they stand in a word, found by their first two letters. */
final class Replacements {
  /** Where in a word a stem may stand. */
  enum Place {
    START,
    ANY,
    END
  }

  /** A stem and what replaces it. */
  record Stem(String from, String to, Place place) {
    boolean stands(String word, int at) {
      return word.startsWith(from, at)
          && (place != Place.START || at == 0)
          && (place != Place.END || at + from.length() == word.length());
    }
  }

  private static final int LETTERS = 26;

  // For each pair of letters, whether a stem begins with it; asked before the map is.
  private final boolean[] begins = new boolean[LETTERS * LETTERS];
  private final ImmutableListMultimap<Integer, Stem> byBeginning;

  Replacements(ImmutableList<Stem> stems) {
    this.byBeginning =
        stems.stream()
            .sorted(Comparator.comparingInt((Stem stem) -> -stem.from().length()))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    stem -> beginning(stem.from(), 0), stem -> stem));
    byBeginning.keySet().forEach(beginning -> begins[beginning] = true);
  }

  /** The number of the two letters there, or -1 where they are not both of the basic alphabet. */
  private static int beginning(String word, int at) {
    int first = word.charAt(at) - 'a';
    int second = word.charAt(at + 1) - 'a';
    boolean basic = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
    return basic ? first * LETTERS + second : -1;
  }

  String in(String word) {
    int at = 0;
    String result = word;
    while (at + 1 < result.length()) {
      int beginning = beginning(result, at);
      int next = at + 1;
      if (beginning >= 0 && begins[beginning]) {
        for (Stem stem : byBeginning.get(beginning)) {
          if (stem.stands(result, at)) {
            result =
                result.substring(0, at) + stem.to() + result.substring(at + stem.from().length());
            next = at + stem.to().length();
            break;
          }
        }
      }
      at = next;
    }
    return result;
  }
}
