package io.casebound.validation.judging;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which sets of words a word is, for all sets at once: by one walk along its letters and
 * one back from its end. What it has told of the words it met first it keeps, as most words of one
 * document stand in the next. One may serve many threads.
 */
final class Vocabulary {
  /** So many bits tell places apart for words to be kept, which take a few megabytes. */
  private static final int SLOT_BITS = 15;

  private static final int LONGEST_KNOWN = 32;

  // As many letters as a number of 64 bits can hold.
  private static final int LETTER_BITS = 5;
  private static final int MOST_LETTERS = Long.SIZE / LETTER_BITS;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final LetterTree forward = new LetterTree();
  private final LetterTree backward = new LetterTree();
  private final ImmutableList<ImmutableIntArray> whole;
  private final ImmutableList<ImmutableIntArray> beginning;
  private final ImmutableList<ImmutableIntArray> ending;
  private final int setCount;
  private final BitSet always = new BitSet();
  private final BitSet numbers = new BitSet();

  /** That of all words which no set names. */
  private final WordClass strange;

  // Each at the even place that its letters lead to, or next to it, where it may displace another.
  private final AtomicReferenceArray<@Nullable Known> known =
      new AtomicReferenceArray<>(1 << SLOT_BITS);

  Vocabulary(Iterable<WordSet> sets) {
    Lists words = new Lists();
    Lists prefixes = new Lists();
    Lists suffixes = new Lists();
    int count = 0;
    for (WordSet set : sets) {
      int number = set.number();
      count = Math.max(count, number + 1);
      set.exact().forEach(word -> words.add(forward.add(word), number));
      set.prefixes().forEach(prefix -> prefixes.add(forward.add(prefix), number));
      set.endings().forEach(end -> suffixes.add(backward.add(reversed(end)), number));
      always.set(number, set.any());
      numbers.set(number, set.numeral());
    }
    this.whole = words.byNode(forward.size());
    this.beginning = prefixes.byNode(forward.size());
    this.setCount = count;
    this.strange = new WordClass(always);
    this.ending = suffixes.byNode(backward.size());
  }

  /** The sets are numbered below this. */
  int setCount() {
    return setCount;
  }

  /** Of which sets the word is that stands there, letters in lower case or not. */
  WordClass classOf(String text, int start, int end) {
    long letters = letters(text, start, end);
    int slot = (int) ((letters * MULTIPLIER) >>> (Long.SIZE - SLOT_BITS)) & ~1;
    Known first = known.get(slot);
    if (first != null && first.isAt(letters, text, start, end)) {
      return first.found();
    }
    Known second = known.get(slot + 1);
    if (second != null && second.isAt(letters, text, start, end)) {
      return second.found();
    }
    String word = text.substring(start, end);
    WordClass found = classify(word.toLowerCase(Locale.ROOT));
    if (word.length() <= LONGEST_KNOWN) {
      known.set(
          first == null ? slot : slot + 1, new Known(letters, letters < 0 ? word : "", found));
    }
    return found;
  }

  /**
   * The word as one number, large letters as small ones; below zero, a mere hash, where it has too
   * many letters for that or others than those of the basic alphabet.
   */
  private static long letters(String text, int start, int end) {
    long letters = 0;
    boolean basic = end - start <= MOST_LETTERS;
    for (int i = start; basic && i < end; i++) {
      char small = Ascii.toLowerCase(text.charAt(i));
      basic = small >= 'a' && small <= 'z';
      letters = letters << LETTER_BITS | small - 'a' + 1;
    }
    return basic ? letters : hash(text, start, end);
  }

  private static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = (hash + text.charAt(i)) * MULTIPLIER;
    }
    return hash | Long.MIN_VALUE;
  }

  private WordClass classify(String word) {
    BitSet sets = (BitSet) always.clone();
    if (WordSet.isNumber(word)) {
      sets.or(numbers);
    }
    int node = LetterTree.ROOT;
    for (int i = 0; i < word.length() && node != LetterTree.NONE; i++) {
      node = forward.next(node, word.charAt(i));
      addAll(sets, beginning, node);
    }
    addAll(sets, whole, node);
    node = LetterTree.ROOT;
    for (int i = word.length() - 1; i >= 0 && node != LetterTree.NONE; i--) {
      node = backward.next(node, word.charAt(i));
      addAll(sets, ending, node);
    }
    return sets.equals(always) ? strange : new WordClass(sets);
  }

  private static void addAll(BitSet sets, ImmutableList<ImmutableIntArray> byNode, int node) {
    if (node != LetterTree.NONE) {
      byNode.get(node).forEach(sets::set);
    }
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  /**
   * What was found of a word.
   *
   * @param word the word as it was written; empty where {@code letters} tells all of it
   */
  private record Known(long letters, String word, WordClass found) {
    boolean isAt(long other, String text, int start, int end) {
      return letters == other
          && (letters >= 0 || (word.length() == end - start && text.startsWith(word, start)));
    }
  }

  /** Numbers of sets by the node of a tree. */
  private static final class Lists {
    private final Map<Integer, ImmutableIntArray.Builder> byNode = new HashMap<>();

    void add(int node, int set) {
      byNode.computeIfAbsent(node, key -> ImmutableIntArray.builder()).add(set);
    }

    ImmutableList<ImmutableIntArray> byNode(int nodes) {
      ImmutableList.Builder<ImmutableIntArray> lists = ImmutableList.builder();
      for (int node = 0; node < nodes; node++) {
        ImmutableIntArray.Builder list = byNode.get(node);
        lists.add(list == null ? ImmutableIntArray.of() : list.build());
      }
      return lists.build();
    }
  }
}
