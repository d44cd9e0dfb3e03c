package io.casebound.terminology.variant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import java.util.Comparator;
import java.util.function.LongConsumer;

/** Words of one meaning and different parts of speech (data: derivations.csv). */
final class Derivations {
  /** Shorter words are no other part of speech of any. */
  static final int LEAST_LETTERS = 4;

  private static final Derivations BUNDLED = new Derivations();

  /** Two endings that may stand in for each other behind at least so many letters. */
  private record Pair(String ending, String other, int least, boolean alone) {
    Pair turned() {
      return new Pair(/* ending= */ other, /* other= */ ending, least, false);
    }

    boolean fits(String word) {
      return word.length() - ending.length() >= least && word.endsWith(ending);
    }

    String applyTo(String word) {
      return word.substring(0, word.length() - ending.length()) + other;
    }
  }

  private final ImmutableList<Pair> pairs;
  // By the last letter of the ending; those without an ending under no letter.
  private final ImmutableListMultimap<Character, Pair> bothWays;

  private Derivations() {
    this.pairs =
        CsvTable.resource(Derivations.class, "derivations.csv").stream()
            .map(Derivations::pair)
            .collect(ImmutableList.toImmutableList());
    ImmutableListMultimap.Builder<Character, Pair> all = ImmutableListMultimap.builder();
    pairs.forEach(pair -> all.put(last(pair.ending), pair));
    pairs.forEach(pair -> all.put(last(pair.other), pair.turned()));
    this.bothWays = all.build();
  }

  private static Pair pair(CsvRow row) {
    return new Pair(
        row.get("ending"),
        row.get("other"),
        Integer.parseInt(row.get("least")),
        row.get("alone").equals("yes"));
  }

  private static char last(String word) {
    return word.isEmpty() ? '\0' : word.charAt(word.length() - 1);
  }

  static Derivations bundled() {
    return BUNDLED;
  }

  /** The words that a word may be another part of speech of; not all of them are words. */
  ImmutableSet<String> relatives(String word) {
    ImmutableSet.Builder<String> relatives = ImmutableSet.builder();
    add(bothWays.get(last(word)), word, relatives);
    add(bothWays.get(last("")), word, relatives);
    return relatives.build();
  }

  private static void add(
      ImmutableList<Pair> pairs, String word, ImmutableSet.Builder<String> relatives) {
    for (Pair pair : pairs) {
      if (pair.fits(word)) {
        relatives.add(pair.applyTo(word));
      }
    }
  }

  /** Gives the hashes of the words that {@link #relatives} would make, by {@link WordHash}. */
  void hashesOfRelatives(String word, LongConsumer hashes) {
    long[] prefixes = WordHash.ofPrefixes(word);
    hash(bothWays.get(last(word)), word, prefixes, hashes);
    hash(bothWays.get(last("")), word, prefixes, hashes);
  }

  private static void hash(
      ImmutableList<Pair> pairs, String word, long[] prefixes, LongConsumer hashes) {
    for (Pair pair : pairs) {
      if (pair.fits(word)) {
        hashes.accept(
            WordHash.continued(prefixes[word.length() - pair.ending.length()], pair.other));
      }
    }
  }

  /** Whether the one may be another part of speech of the other. */
  boolean areRelated(String word, String other) {
    return word.length() > 2
        && other.length() > 2
        && word.regionMatches(0, other, 0, 2)
        && relatives(word).contains(other);
  }

  /**
   * Whether {@code word} by itself may stand for the name {@code name}; the longest ending decides.
   */
  boolean standsAlone(String word, String name) {
    return pairs.stream()
        .filter(pair -> pair.fits(word) && pair.applyTo(word).equals(name))
        .max(Comparator.comparingInt(pair -> pair.ending().length()))
        .filter(Pair::alone)
        .isPresent();
  }
}
