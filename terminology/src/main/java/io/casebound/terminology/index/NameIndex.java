package io.casebound.terminology.index;

import com.google.common.primitives.ImmutableIntArray;
import io.casebound.terminology.word.Tokenizer;
import io.casebound.terminology.word.Tokens;
import io.casebound.terminology.word.WordIds;
import io.casebound.terminology.word.WordTable;
import io.casebound.terminology.word.WordTableBuilder.Vocabulary;
import java.util.Arrays;

/**
 * A trie over the words of names. A text is read once; from each of its words the trie is followed
 * as far as it goes, so that the cost does not grow with the number of names. Does not change once
 * it is built.
 */
public final class NameIndex {
  static final int ROOT = 0;
  private static final int NONE = Transitions.NONE;

  private final WordTable words;
  // The edges from the root have a table of their own: most walks end there.
  private final int[] fromRoot;
  private final Transitions transitions;
  private final int[] firstEntry;
  private final int[] nextEntry;
  private final int[] nameOfEntry;
  private int nodes = 1;
  private int entries;

  NameIndex(Vocabulary vocabulary, int entryCount, int wordCount) {
    this.words = vocabulary.table();
    this.fromRoot = filled(vocabulary.size());
    this.transitions = new Transitions(wordCount);
    this.firstEntry = filled(wordCount + 1);
    this.nextEntry = filled(entryCount);
    this.nameOfEntry = filled(entryCount);
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  /** The index of these names, numbered from 0 in their order. */
  public static NameIndex of(Iterable<String> names) {
    NameIndexBuilder builder = new NameIndexBuilder();
    names.forEach(builder::add);
    return builder.build();
  }

  /** The node to which {@code word} leads from {@code node}, made where there is none. */
  int step(int node, int word) {
    int next = next(node, word);
    if (next == NONE) {
      next = nodes++;
      if (node == ROOT) {
        fromRoot[word] = next;
      } else {
        transitions.put(node, word, next);
      }
    }
    return next;
  }

  /** Says that a name ends at a node; names are found in the order in which they were said. */
  void name(int node, int name) {
    int entry = entries++;
    nameOfEntry[entry] = name;
    if (firstEntry[node] == NONE) {
      firstEntry[node] = entry;
      return;
    }
    int last = firstEntry[node];
    while (nextEntry[last] != NONE) {
      last = nextEntry[last];
    }
    nextEntry[last] = entry;
  }

  private int next(int node, int word) {
    return node == ROOT ? fromRoot[word] : transitions.get(node, word);
  }

  /** A tokenizer whose tokens this index understands. */
  public Tokenizer tokenizer() {
    return new Tokenizer(words);
  }

  /**
   * Tells {@code sink} of all names in a text, in order of their first words, the shorter first;
   * also of those inside others.
   */
  public void match(Tokens tokens, MatchSink sink) {
    for (int start = 0; start < tokens.count(); start++) {
      if (tokens.isBoundary(start)) {
        walk(ROOT, tokens, start, start, sink);
      }
    }
  }

  private void walk(int from, Tokens tokens, int start, int at, MatchSink sink) {
    int node = from;
    int token = at;
    while (token < tokens.count()) {
      int joined = tokens.joinedId(token);
      if (joined != WordIds.UNKNOWN) {
        int next = next(node, joined);
        if (next != NONE) {
          tell(next, tokens, start, token + 2, sink);
          walk(next, tokens, start, token + 2, sink);
        }
      }
      int word = tokens.id(token);
      node = word == WordIds.UNKNOWN ? NONE : next(node, word);
      if (node == NONE) {
        return;
      }
      token++;
      tell(node, tokens, start, token, sink);
    }
  }

  private void tell(int node, Tokens tokens, int start, int end, MatchSink sink) {
    int entry = firstEntry[node];
    if (entry != NONE && tokens.isBoundary(end)) {
      for (; entry != NONE; entry = nextEntry[entry]) {
        sink.accept(nameOfEntry[entry], start, end);
      }
    }
  }

  /** The numbers of the names that {@code text} as a whole is. */
  public ImmutableIntArray exact(String text) {
    Tokens tokens = tokenizer().read(text);
    ImmutableIntArray.Builder names = ImmutableIntArray.builder();
    walk(
        ROOT,
        tokens,
        0,
        0,
        (name, start, end) -> {
          if (end == tokens.count()) {
            names.add(name);
          }
        });
    return names.build();
  }
}
