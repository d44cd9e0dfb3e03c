package io.casebound.terminology.word;

import com.google.common.collect.ImmutableListMultimap;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which forms in the singular a word in the plural may come from (data: inflections.csv). */
final class Inflections {
  private static final int LETTERS = 26;
  private static final int TAIL = 3;
  private static final Ending[] NONE = {};
  private static final Inflections BUNDLED = new Inflections();

  /** An ending of the plural, what replaces it, and the least letters that must stay before. */
  record Ending(String plural, String singular, int least) {
    boolean fits(String word) {
      return word.length() - plural.length() >= least && word.endsWith(plural);
    }

    boolean fits(FoldedWord word) {
      return word.length() - plural.length() >= least && word.endsWith(plural);
    }

    boolean stays() {
      return plural.equals(singular);
    }

    long hash(FoldedWord word) {
      return word.hash(word.length() - plural.length(), singular);
    }

    String applyTo(String word) {
      return word.substring(0, word.length() - plural.length()) + singular;
    }
  }

  // By the last letter; the endings are of the basic alphabet.
  private final Ending[][] byLastLetter;
  // By the last three letters, of the basic alphabet; made as words are met. A race makes one
  // twice.
  private final Ending[] @Nullable [] byTail = new Ending[LETTERS * LETTERS * LETTERS] @Nullable [];

  private Inflections() {
    ImmutableListMultimap<Integer, Ending> endings =
        CsvTable.resource(Inflections.class, "inflections.csv").stream()
            .map(Inflections::ending)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    ending -> number(ending.plural.charAt(ending.plural.length() - 1)),
                    ending -> ending));
    this.byLastLetter =
        IntStream.range(0, LETTERS)
            .mapToObj(letter -> endings.get(letter).toArray(NONE))
            .toArray(Ending[][]::new);
  }

  private static Ending ending(CsvRow row) {
    return new Ending(row.get("plural"), row.get("singular"), Integer.parseInt(row.get("least")));
  }

  static Inflections bundled() {
    return BUNDLED;
  }

  /**
   * The endings that a word may have, the likeliest first. Whether one fits is still to be seen;
   * one that fits and stays ends the search. The array is not to be changed.
   */
  Ending[] endings(CharSequence word) {
    int length = word.length();
    int last = length == 0 ? -1 : number(word.charAt(length - 1));
    if (last < 0) {
      return NONE;
    }
    Ending[] endings = byLastLetter[last];
    return length < TAIL || endings.length == 0
        ? endings
        : endings(word.charAt(length - 3), word.charAt(length - 2), last);
  }

  /** The endings of a word with those last letters, the last by its number. */
  private Ending[] endings(char third, char second, int last) {
    int tail = (number(third) * LETTERS + number(second)) * LETTERS + last;
    if (tail < 0) {
      return byLastLetter[last];
    }
    Ending[] known = byTail[tail];
    if (known == null) {
      String letters = "" + third + second + (char) ('a' + last);
      known =
          Arrays.stream(byLastLetter[last])
              .filter(ending -> ending.plural.endsWith(letters) || letters.endsWith(ending.plural))
              .toArray(Ending[]::new);
      byTail[tail] = known;
    }
    return known;
  }

  /** The place of a letter in the alphabet; so low for others that no sum with it is a place. */
  private static int number(char letter) {
    int number = letter - 'a';
    return number >= 0 && number < LETTERS ? number : -LETTERS * LETTERS * LETTERS;
  }
}
