package io.casebound.citations.journal.abbreviation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shortens titles as the NLM catalogue does, from words it has learnt and from where words like
 * them are cut. Immutable.
 */
public final class AbbreviationRules {
  /** An abbreviation has at least so many letters of a word that is cut. */
  private static final int SHORTEST = 2;

  private final KnownWords words;
  private final LinearModel parts;
  private final LinearModel cuts;
  private final OwnWords own;

  AbbreviationRules(KnownWords words, LinearModel parts, LinearModel cuts, OwnWords own) {
    this.words = words;
    this.parts = parts;
    this.cuts = cuts;
    this.own = own;
  }

  /** The same, asking the user's own words where a word was not learnt. */
  public AbbreviationRules with(OwnWords words) {
    return new AbbreviationRules(this.words, parts, cuts, words);
  }

  KnownWords words() {
    return words;
  }

  LinearModel parts() {
    return parts;
  }

  LinearModel cuts() {
    return cuts;
  }

  /** A word of a title with what is left of it, empty where it is dropped. */
  public record ShortWord(String word, String abbreviation) {
    public boolean isCut() {
      return !Letters.plain(word).equalsIgnoreCase(Letters.plain(abbreviation));
    }
  }

  /**
   * The words of the abbreviated title in order; one word alone is never shortened. Empty where the
   * title has no word.
   */
  public ImmutableList<ShortWord> abbreviate(String title) {
    List<ShortWord> all = new ArrayList<>();
    for (List<String> part : keptParts(TitleParts.of(title))) {
      for (int i = 0; i < part.size(); i++) {
        all.add(new ShortWord(part.get(i), shorten(part, i)));
      }
    }
    List<ShortWord> kept = all.stream().filter(word -> !word.abbreviation().isEmpty()).toList();
    if (kept.isEmpty()) {
      kept = all;
    }
    return kept.size() > 1 && kept != all
        ? ImmutableList.copyOf(kept)
        : kept.stream().map(AbbreviationRules::whole).collect(ImmutableList.toImmutableList());
  }

  private static ShortWord whole(ShortWord word) {
    return new ShortWord(word.word(), Letters.capital(word.word()));
  }

  private List<List<String>> keptParts(ImmutableList<ImmutableList<String>> all) {
    List<List<String>> kept = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i == 0 || parts.sum(PartFeatures.of(all.get(0), before, all.get(i), i, all.size())) > 0) {
        kept.add(all.get(i));
      }
      before.addAll(all.get(i));
    }
    return kept;
  }

  private String shorten(List<String> part, int place) {
    String word = part.get(place);
    String key = Letters.key(word);
    String previous = place == 0 ? KnownWords.EDGE : Letters.key(part.get(place - 1));
    String next = place + 1 == part.size() ? KnownWords.EDGE : Letters.key(part.get(place + 1));
    Optional<String> known = words.find(key, previous, next);
    if (known.isPresent()) {
      return known.get();
    }
    return own.find(Letters.lower(word)).orElseGet(() -> cut(word, key));
  }

  /** An unknown word, cut where it is likeliest cut. */
  private String cut(String word, String key) {
    boolean cuttable =
        key.length() > 4
            && key.chars().allMatch(c -> c >= 'a' && c <= 'z')
            && word.substring(1).chars().noneMatch(Character::isUpperCase)
            && Letters.plain(word).length() == word.length();
    return Letters.capital(cuttable ? word.substring(0, bestCut(key)) : word);
  }

  private int bestCut(String key) {
    KnownWords.Neighbours near = words.neighbours(key, true);
    int best = key.length();
    double most = Double.NEGATIVE_INFINITY;
    for (int length = SHORTEST; length <= key.length(); length++) {
      double sum = cuts.sum(CutFeatures.of(key, length, near));
      if (sum > most) {
        most = sum;
        best = length;
      }
    }
    return best;
  }
}
