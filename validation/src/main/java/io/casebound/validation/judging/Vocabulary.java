package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells of which sets of words a word is, for all sets at once: by one walk along its letters and
 * one back from its end. Immutable once built; each document gets its own {@link Reader}.
 */
final class Vocabulary {
  private final LetterTree forward = new LetterTree();
  private final LetterTree backward = new LetterTree();
  private final ImmutableList<ImmutableIntArray> whole;
  private final ImmutableList<ImmutableIntArray> beginning;
  private final ImmutableList<ImmutableIntArray> ending;
  private final BitSet always = new BitSet();
  private final BitSet numbers = new BitSet();

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

  /** Reads the words of one document; each distinct word is looked up once. */
  Reader reader() {
    return new Reader();
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

  /** Remembers the classes of the words of one document. */
  final class Reader {
    private final Map<String, WordClass> seen = new HashMap<>();

    private Reader() {}

    WordClass classOf(String word) {
      return seen.computeIfAbsent(word, Vocabulary.this::classify);
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
