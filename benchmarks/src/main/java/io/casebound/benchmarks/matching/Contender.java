package io.casebound.benchmarks.matching;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.word.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A way to find names. */
public enum Contender {
  /**
   * The index of the recogniser with all it does to a text: case, accents, Greek letters, plural,
   * spelling and hyphens folded, and no name inside a word.
   */
  CASEBOUND("Casebound") {
    @Override
    NameMatcher build(List<String> names) {
      NameIndex index = NameIndex.of(names);
      return texts -> {
        Tokenizer tokenizer = index.tokenizer();
        Counter counter = new Counter();
        for (String text : texts) {
          index.match(tokenizer.read(text), (name, first, end) -> counter.count++);
        }
        return counter.count;
      };
    }
  },
  /** Hankcs' double-array trie, character by character, on text in lower case. */
  DOUBLE_ARRAY_TRIE("hankcs double-array trie") {
    @Override
    NameMatcher build(List<String> names) {
      Map<String, String> sorted = new TreeMap<>();
      names.forEach(name -> sorted.put(name, name));
      AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
      trie.build(sorted);
      return texts -> {
        Counter counter = new Counter();
        AhoCorasickDoubleArrayTrie.IHit<String> count = (begin, end, name) -> counter.count++;
        for (String text : texts) {
          trie.parseText(text, count);
        }
        return counter.count;
      };
    }
  };

  /** What a match is told to; it does as little as can be. */
  private static final class Counter {
    long count;
  }

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  abstract NameMatcher build(List<String> names);
}
