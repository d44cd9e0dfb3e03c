package io.casebound.citations.journal.abbreviation;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Learns how titles are shortened from titles and their abbreviations. Deterministic. */
public final class AbbreviationTrainer {
  private static final int ROUNDS = 5;
  private static final int SEED = 17;

  /** How far the neighbours of a word outweigh what it is elsewhere. */
  private static final double NEIGHBOUR_WEIGHT = 1.6;

  private record Kept(ImmutableSet<String> features, boolean kept) {}

  private final Map<String, Multiset<String>> words = new TreeMap<>();
  private final Map<String, Multiset<String>> besides = new TreeMap<>();
  private final List<Kept> parts = new ArrayList<>();
  private int skipped;

  /**
   * Takes a title with its abbreviation.
   *
   * @param abbreviation without full stops and qualifier, {@code Acta Radiol}
   */
  public void add(String title, String abbreviation) {
    ImmutableList<ImmutableList<String>> all = TitleParts.of(title);
    Optional<ImmutableList<String>> aligned =
        Alignment.of(
            all.stream().flatMap(List::stream).toList(),
            Splitter.on(' ').omitEmptyStrings().splitToList(abbreviation));
    if (all.isEmpty() || aligned.isEmpty()) {
      skipped++;
      return;
    }
    long kept = aligned.get().stream().filter(word -> !word.isEmpty()).count();
    int from = 0;
    List<String> before = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<String> part = all.get(i);
      List<String> shortened = aligned.get().subList(from, from + part.size());
      boolean used = shortened.stream().anyMatch(word -> !word.isEmpty());
      if (i > 0) {
        parts.add(new Kept(PartFeatures.of(all.get(0), before, part, i, all.size()), used));
      }
      if (used) {
        count(part, shortened, kept > 1);
      }
      before.addAll(part);
      from += part.size();
    }
  }

  /** How many titles could not be aligned with their abbreviations. */
  public int skipped() {
    return skipped;
  }

  private void count(List<String> part, List<String> shortened, boolean several) {
    int last = shortened.size() - 1;
    while (shortened.get(last).isEmpty()) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      if (several || shortened.get(i).isEmpty()) {
        String word = Letters.key(part.get(i));
        String next = i + 1 == part.size() ? KnownWords.EDGE : Letters.key(part.get(i + 1));
        String previous = i == 0 ? KnownWords.EDGE : Letters.key(part.get(i - 1));
        count(words, word, shortened.get(i));
        count(besides, KnownWords.before(word, next), shortened.get(i));
        count(besides, KnownWords.behind(word, previous), shortened.get(i));
      }
    }
  }

  private static void count(Map<String, Multiset<String>> counts, String key, String value) {
    counts.computeIfAbsent(key, any -> HashMultiset.create()).add(value);
  }

  /** The rules learnt from all that was added. */
  public AbbreviationRules train() {
    KnownWords known = knownWords();
    return new AbbreviationRules(known, learnParts(), learnCuts(known), OwnWords.NONE);
  }

  private KnownWords knownWords() {
    ImmutableMap.Builder<String, String> usual = ImmutableMap.builder();
    Map<String, Multiset<String>> neighbours = byNeighbour();
    words.forEach(
        (word, counts) ->
            usual.put(word, mostOften(word, counts, neighbours.getOrDefault(word, counts))));
    ImmutableMap<String, String> chosen = usual.buildOrThrow();
    ImmutableMap.Builder<String, String> exceptions = ImmutableMap.builder();
    besides.forEach(
        (key, counts) -> {
          String word = key.substring(0, key.indexOf(' '));
          String best = besideNeighbour(words.getOrDefault(word, counts), counts);
          if (!best.equals(chosen.get(word)) && counts.size() > 1) {
            exceptions.put(key, best);
          }
        });
    return new KnownWords(chosen, exceptions.buildOrThrow());
  }

  /**
   * Each word's abbreviations, counted once for each word that follows it: what "New" becomes
   * before another word is seen from many such words, not from the many titles with "New York".
   */
  private Map<String, Multiset<String>> byNeighbour() {
    Map<String, Multiset<String>> votes = new TreeMap<>();
    besides.forEach(
        (key, counts) -> {
          int end = key.indexOf(' ');
          if (key.charAt(end + 1) == '<') {
            count(votes, key.substring(0, end), commonest(counts));
          }
        });
    return votes;
  }

  private static String commonest(Multiset<String> counts) {
    return counts.elementSet().stream()
        .max(
            Comparator.<String>comparingInt(counts::count).thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  /** The commonest abbreviation; a long word is only dropped where it is dropped time and again. */
  private static String mostOften(String word, Multiset<String> counts, Multiset<String> votes) {
    int dropped = votes.count("");
    boolean function =
        2 * dropped > votes.size()
            && (word.length() <= 5 || (dropped > 2 && 3 * dropped > 2 * votes.size()));
    return votes.elementSet().stream()
        .filter(value -> function == value.isEmpty())
        .max(
            Comparator.<String>comparingInt(votes::count)
                .thenComparingInt(counts::count)
                .thenComparing(Comparator.reverseOrder()))
        .orElse(Letters.capital(word));
  }

  private static String besideNeighbour(Multiset<String> everywhere, Multiset<String> here) {
    double weight = NEIGHBOUR_WEIGHT * here.size() / (here.size() + 0.5);
    return here.elementSet().stream()
        .max(
            Comparator.<String>comparingDouble(
                    value ->
                        (double) everywhere.count(value) / everywhere.size()
                            + weight * here.count(value) / here.size())
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private LinearModel learnParts() {
    LinearModel model = LinearModel.empty();
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(parts, random);
      for (Kept part : parts) {
        double likely = 1 / (1 + Math.exp(-model.sum(part.features())));
        model.learn(part.features(), (part.kept() ? 1 : 0) - likely);
      }
    }
    return LinearModel.of(model.weights());
  }

  private static LinearModel learnCuts(KnownWords known) {
    List<CutExample> examples = new ArrayList<>();
    known
        .words()
        .forEach(
            (word, abbreviation) -> {
              if (KnownWords.isCut(word, abbreviation) && abbreviation.length() > 1) {
                examples.add(CutExample.of(word, abbreviation.length(), known));
              }
            });
    LinearModel model = LinearModel.empty();
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      examples.forEach(example -> example.teach(model));
    }
    return LinearModel.of(model.weights());
  }
}
