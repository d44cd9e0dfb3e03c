package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells of which sets of words a word is, for all sets at once: by one walk along its letters and
 * one back from its end. What it has told of the words it met first it keeps, as most words of one
 * document stand in the next. One may serve many threads.
 */
final class Vocabulary {
  /** So many words, none longer than that, take a few megabytes. */
  private static final int MOST_KNOWN = 1 << 15;

  private static final int LONGEST_KNOWN = 32;

  private final LetterTree forward = new LetterTree();
  private final LetterTree backward = new LetterTree();
  private final ImmutableList<ImmutableIntArray> whole;
  private final ImmutableList<ImmutableIntArray> beginning;
  private final ImmutableList<ImmutableIntArray> ending;
  private final BitSet always = new BitSet();
  private final BitSet numbers = new BitSet();
  private final Map<String, WordClass> known = new ConcurrentHashMap<>();

  Vocabulary(Iterable<WordSet> sets) {
    Lists words = new Lists();
    Lists prefixes = new Lists();
    Lists suffixes = new Lists();
    for (WordSet set : sets) {
      int number = set.number();
      set.exact().forEach(word -> words.add(forward.add(word), number));
      set.prefixes().forEach(prefix -> prefixes.add(forward.add(prefix), number));
      set.endings().forEach(end -> suffixes.add(backward.add(reversed(end)), number));
      always.set(number, set.any());
      numbers.set(number, set.numeral());
    }
    this.whole = words.byNode(forward.size());
    this.beginning = prefixes.byNode(forward.size());
    this.ending = suffixes.byNode(backward.size());
  }

  WordClass classOf(String word) {
    WordClass before = known.get(word);
    if (before != null) {
      return before;
    }
    WordClass found = classify(word);
    if (word.length() <= LONGEST_KNOWN && known.size() < MOST_KNOWN) {
      known.put(word, found);
    }
    return found;
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
    return new WordClass(sets);
  }

  private static void addAll(BitSet sets, ImmutableList<ImmutableIntArray> byNode, int node) {
    if (node != LetterTree.NONE) {
      byNode.get(node).forEach(sets::set);
    }
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
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
