package io.casebound.validation.rules.terms;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The symbols of human genes in {@code gene-symbols.tsv}, and where a text names genes by them. */
final class GeneSymbols {
  private static final String NONE = "-";
  private static final Splitter BAR = Splitter.on('|');

  /** Words behind a symbol that make it a gene's, and not a protein's. */
  private static final ImmutableSet<String> GENE_WORDS =
      ImmutableSet.of(
          "gene",
          "genes",
          "mutation",
          "mutations",
          "rearrangement",
          "rearrangements",
          "fusion",
          "fusions",
          "variant",
          "variants",
          "deletion",
          "deletions",
          "amplification",
          "locus",
          "proto",
          "oncogene");

  /** Changes of a gene, which they are "of" or "in". */
  private static final ImmutableSet<String> CHANGES =
      ImmutableSet.of(
          "mutation",
          "mutations",
          "variant",
          "variants",
          "rearrangement",
          "rearrangements",
          "deletion",
          "deletions");

  private static final ImmutableSet<String> WITHIN = ImmutableSet.of("of", "in");
  private static final ImmutableSet<String> INHIBITORS = ImmutableSet.of("inhibitor", "inhibitors");

  /** How many words the description of a variant may have. */
  private static final int MOST_WORDS_OF_CHANGE = 8;

  /** The approved symbols by their small letters. */
  private static final ImmutableMap<String, String> APPROVED;

  /** The approved symbols by the earlier ones, which are as printed. */
  private static final ImmutableMap<String, String> EARLIER;

  static {
    ImmutableMap.Builder<String, String> approved = ImmutableMap.builder();
    ImmutableMap.Builder<String, String> earlier = ImmutableMap.builder();
    WordFile.rows(GeneSymbols.class, "gene-symbols.tsv")
        .forEach(
            row -> {
              approved.put(row.get(0).toLowerCase(Locale.ROOT), row.get(0));
              if (!row.get(1).equals(NONE)) {
                BAR.split(row.get(1)).forEach(symbol -> earlier.put(symbol, row.get(0)));
              }
            });
    APPROVED = approved.buildOrThrow();
    EARLIER = earlier.buildOrThrow();
  }

  private GeneSymbols() {}

  /** The approved symbols, in small letters. */
  static ImmutableSet<String> inSmallLetters() {
    return APPROVED.keySet();
  }

  /** The approved symbol of a word in small letters. */
  static Optional<String> approved(String word) {
    return Optional.ofNullable(APPROVED.get(word));
  }

  /** The approved symbols by those that were given up, as printed. */
  static ImmutableMap<String, String> earlier() {
    return EARLIER;
  }

  /** The approved symbol of a gene that is printed so: by that symbol, or by an earlier one. */
  static Optional<String> gene(String printed) {
    Optional<String> approved = approved(printed.toLowerCase(Locale.ROOT)).filter(printed::equals);
    return approved.or(() -> Optional.ofNullable(EARLIER.get(printed)));
  }

  /** The places, outside of the back matter, where symbols in small letters are meant as genes. */
  static IntStream genes(ImmutableSet<String> symbols, Words words) {
    return symbols.stream()
        .filter(words::contains)
        .flatMapToInt(words::places)
        .filter(place -> words.passage(place).zone() != Zone.BACK)
        .filter(place -> isOfGeneWord(place, words) && standsAlone(place, words))
        .sorted();
  }

  /** The places where those symbols are meant as proteins whose inhibitors are drugs. */
  static IntStream inhibited(ImmutableSet<String> symbols, Words words) {
    return symbols.stream()
        .filter(words::contains)
        .flatMapToInt(words::places)
        .filter(place -> words.passage(place).zone() != Zone.BACK)
        .filter(place -> INHIBITORS.contains(words.near(place, 1)) && standsAlone(place, words));
  }

  /** {@code TP53 variant}, {@code variant of TP53}, {@code variant c.743G>A in the TP53}. */
  private static boolean isOfGeneWord(int place, Words words) {
    if (GENE_WORDS.contains(words.near(place, 1))) {
      return true;
    }
    int at = words.near(place, -1).equals("the") ? place - 2 : place - 1;
    if (!WITHIN.contains(words.near(place, at - place))) {
      return false;
    }
    for (int before = at - 1; before >= at - MOST_WORDS_OF_CHANGE; before--) {
      String word = words.near(place, before - place);
      if (CHANGES.contains(word)) {
        return true;
      }
      boolean ends = word.equals(".") && !words.isGlued(before + 1); // not the one of c.743G>A
      if (ends || word.isEmpty() || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Whether it is not a part of another name: {@code EML4-ALK gene}. */
  private static boolean standsAlone(int place, Words words) {
    return !words.isGlued(place) || words.near(place, -1).equals("(");
  }
}
