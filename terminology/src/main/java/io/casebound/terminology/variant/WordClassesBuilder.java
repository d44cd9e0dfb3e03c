package io.casebound.terminology.variant;

import com.google.common.primitives.ImmutableIntArray;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.word.WordForms;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        pairs(numbers));
  }

  private IntBuffer pairs(int[] numbers) {
    Map<Long, Integer> pairs = new LinkedHashMap<>();
    for (Equivalents.Pair pair : Equivalents.bundled().pairs()) {
      Integer first = ids.get(pair.first());
      Integer second = ids.get(pair.second());
      int family = Equivalents.bundled().names().indexOf(pair.family());
      if (first != null && second != null && family >= 0) {
        pairs.putIfAbsent(
            WordClasses.pair(numbers[first], numbers[second]), numbers[wordCount + family]);
      }
    }
    ImmutableIntArray.Builder triples = ImmutableIntArray.builder();
    pairs.forEach(
        (classes, family) -> {
          triples.add((int) (classes >>> Integer.SIZE));
          triples.add(classes.intValue());
          triples.add(family);
        });
    return IntBuffer.wrap(triples.build().toArray());
  }
}
