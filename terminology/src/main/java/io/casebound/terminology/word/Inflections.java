package io.casebound.terminology.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import java.util.stream.IntStream;

/** Which forms in the singular a word in the plural may come from (data: inflections.csv). */
final class Inflections {
  private static final int LETTERS = 26;
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
  private final ImmutableList<ImmutableList<Ending>> byLastLetter;

  private Inflections() {
    ImmutableListMultimap<Integer, Ending> endings =
        CsvTable.resource(Inflections.class, "inflections.csv").stream()
            .map(Inflections::ending)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    ending -> ending.plural.charAt(ending.plural.length() - 1) - 'a',
                    ending -> ending));
    this.byLastLetter =
        IntStream.range(0, LETTERS).mapToObj(endings::get).collect(ImmutableList.toImmutableList());
  }

  private static Ending ending(CsvRow row) {
    return new Ending(row.get("plural"), row.get("singular"), Integer.parseInt(row.get("least")));
  }

  static Inflections bundled() {
    return BUNDLED;
  }

  /**
   * The endings that a word may have, the likeliest first. Whether one fits is still to be seen;
   * one that fits and stays ends the search.
   */
  ImmutableList<Ending> endings(char lastLetter) {
    int letter = lastLetter - 'a';
    return letter >= 0 && letter < LETTERS ? byLastLetter.get(letter) : ImmutableList.of();
  }
}
