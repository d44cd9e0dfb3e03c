package io.casebound.terminology.variant;

import com.google.common.primitives.ImmutableIntArray;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.word.WordForms;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Puts the words of a vocabulary into classes. */
final class WordClassesBuilder {
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Long, Integer> idsByHash = new HashMap<>();
  private int wordCount;
  // The class of a node is that of the node it points to; families stand behind the words.
  private int[] above = new int[0];

  /** Takes in a form of a word, as it is folded. */
  void add(int id, String form) {
    wordCount = Math.max(wordCount, id + 1);
    WordForms.of(form).forEach(singular -> ids.putIfAbsent(singular, id));
  }

  WordClasses build(NameIndex index) {
    Equivalents equivalents = Equivalents.bundled();
    above = new int[wordCount + equivalents.names().size()];
    Arrays.setAll(above, node -> node);
    equivalents
        .families()
        .forEach(
            (word, family) -> {
              if (ids.containsKey(word)) {
                unite(ids.get(word), wordCount + equivalents.names().indexOf(family));
              }
            });
    ids.forEach((word, id) -> idsByHash.put(WordHash.of(word), id));
    ids.forEach(this::uniteRelatives);
    return classes(index);
  }

  private void uniteRelatives(String word, int id) {
    if (word.length() >= Derivations.LEAST_LETTERS) {
      Derivations.bundled()
          .hashesOfRelatives(
              word,
              hash -> {
                Integer other = idsByHash.get(hash);
                if (other != null) {
                  unite(id, other);
                }
              });
    }
  }

  private void unite(int one, int other) {
    int first = root(one);
    int second = root(other);
    above[Math.max(first, second)] = Math.min(first, second);
  }

  private int root(int node) {
    int at = node;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }

  private WordClasses classes(NameIndex index) {
    int[] numbers = new int[above.length];
    int used = 0;
    for (int node = 0; node < above.length; node++) {
      numbers[node] = root(node) == node ? used++ : numbers[root(node)];
    }
    return new WordClasses(
        index,
        IntBuffer.wrap(Arrays.copyOf(numbers, wordCount)),
        IntBuffer.wrap(Arrays.copyOfRange(numbers, wordCount, numbers.length)),
        pairWords(numbers, used));
  }

  /** The classes of the words of pairs; those that are not in the vocabulary get their own. */
  private IntBuffer pairWords(int[] numbers, int used) {
    Map<String, Integer> classes = new HashMap<>();
    ImmutableIntArray.Builder words = ImmutableIntArray.builder();
    for (Equivalents.Pair pair : Equivalents.bundled().pairs()) {
      for (String word : new String[] {pair.first(), pair.second()}) {
        Integer id = ids.get(word);
        int next = used + classes.size();
        words.add(id != null ? numbers[id] : classes.computeIfAbsent(word, unknown -> next));
      }
    }
    return IntBuffer.wrap(words.build().toArray());
  }
}
