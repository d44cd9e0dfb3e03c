package io.casebound.citations.lookup.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A title, ready to be compared.
 *
 * @param words its words, folded
 * @param key the same for all spellings of one title: case, accents, hyphens, British or American
 */
public record TitleText(ImmutableList<String> words, String key) {
  private static final int LEAST_PART_WORDS = 4;
  private static final int LEAST_PART_LETTERS = 20;
  private static final double NEAR = 0.6;

  private static final Pattern LATIN = Pattern.compile("[ao]e");
  private static final Pattern BRITISH = Pattern.compile("is(?=ations?$|ed$|ing$|es?$)");
  private static final Pattern OUR = Pattern.compile("our(?=s?$|ed$|ing$|al)");

  public static TitleText of(String title) {
    ImmutableList<String> words = FoldedText.words(title);
    StringBuilder key = new StringBuilder(title.length());
    words.forEach(word -> key.append(spelling(word)));
    return new TitleText(words, key.toString());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether two titles are one, or one with an error, or two. */
  public Agreement compare(TitleText other) {
    if (isEmpty() || other.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    if (key.equals(other.key) || isPartOf(other) || other.isPartOf(this)) {
      return Agreement.SAME;
    }
    return similarity(other) >= NEAR ? Agreement.NEAR : Agreement.DIFFERENT;
  }

  /**
   * Whether this is the other's beginning or end, as where a subtitle was left out; what is more
   * there must not make another work of it ("Part 2", "Reply to").
   */
  private boolean isPartOf(TitleText other) {
    boolean isLong = words.size() >= LEAST_PART_WORDS && key.length() >= LEAST_PART_LETTERS;
    boolean begins = other.key.startsWith(key);
    if (!isLong || !(begins || other.key.endsWith(key))) {
      return false;
    }
    int split = other.split(begins ? key.length() : other.key.length() - key.length());
    List<String> more =
        begins && split >= 0
            ? other.words.subList(split, other.words.size())
            : other.words.subList(0, Math.max(0, split));
    return split >= 0 && more.stream().noneMatch(TitleWords::isSerial);
  }

  /** The words with which this goes on behind another; empty where it does not begin so. */
  String behind(TitleText other) {
    int split = key.startsWith(other.key) ? split(other.key.length()) : -1;
    return split <= 0 ? "" : String.join(" ", words.subList(split, words.size()));
  }

  /** How many words make up so many letters of the key; -1 where a word would be cut. */
  private int split(int letters) {
    int length = 0;
    int count = 0;
    while (length < letters && count < words.size()) {
      length += spelling(words.get(count)).length();
      count++;
    }
    return length == letters ? count : -1;
  }

  /** Where in the key words begin and end. */
  ImmutableSet<Integer> gaps() {
    ImmutableSet.Builder<Integer> gaps = ImmutableSet.builder();
    int length = 0;
    for (String word : words) {
      gaps.add(length);
      length += spelling(word).length();
    }
    return gaps.add(length).build();
  }

  /**
   * How much of two titles is the same, from 0 to 1: twice the weight of the words that both have,
   * whatever their order, by the weight of all. Words that tell little weigh little.
   */
  public double similarity(TitleText other) {
    double all = weight(words) + weight(other.words);
    return all == 0 ? 0 : 2 * weight(shared(other)) / all;
  }

  /** The words of this title that the other has as well, each as often as both have it. */
  ImmutableList<String> shared(TitleText other) {
    return WordPairs.of(this, other).shared();
  }

  /** Whether the words in which two titles differ tell parts of a series apart. */
  boolean differsAsSeries(TitleText other) {
    WordPairs pairs = WordPairs.of(this, other);
    return pairs.onlyLeft().stream().anyMatch(TitleWords::isSerial)
        || pairs.onlyRight().stream().anyMatch(TitleWords::isSerial);
  }

  /** The words that tell which work it is. */
  public ImmutableList<String> tellingWords() {
    return words.stream()
        .filter(word -> word.length() > 2 && !TitleWords.isCommon(word))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** How much a list of words tells: 1 for a word that tells of a work, less for others. */
  static double weight(Iterable<String> words) {
    double weight = 0;
    for (String word : words) {
      weight += TitleWords.isFunction(word) ? 0.2 : TitleWords.isCommon(word) ? 0.5 : 1;
    }
    return weight;
  }

  /** A word as it is in all spellings of English, and in the singular. */
  public static String stem(String word) {
    return WordPairs.singular(spelling(word));
  }

  /** A word as it is in all spellings of English. */
  static String spelling(String word) {
    String plain = LATIN.matcher(word).replaceAll("e");
    plain = BRITISH.matcher(plain).replaceAll("iz");
    return OUR.matcher(plain).replaceAll("or");
  }
}
