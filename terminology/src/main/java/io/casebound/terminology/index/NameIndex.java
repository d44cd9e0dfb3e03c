package io.casebound.terminology.index;

import com.google.common.primitives.ImmutableIntArray;
import io.casebound.terminology.word.Tokenizer;
import io.casebound.terminology.word.Tokens;
import io.casebound.terminology.word.WordIds;
import io.casebound.terminology.word.WordTable;

/**
 * Names in a trie over their words. A text is read once; from each of its words the trie is
 * followed as far as it goes, so that the cost does not grow with the number of names. Does not
 * change once it is built.
 */
public final class NameIndex {
  private final WordTable words;
  private final Trie trie;

  NameIndex(WordTable words, Trie trie) {
    this.words = words;
    this.trie = trie;
  }

  /** The index of these names, numbered from 0 in their order. */
  public static NameIndex of(Iterable<String> names) {
    NameIndexBuilder builder = new NameIndexBuilder();
    names.forEach(builder::add);
    return builder.build();
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
        walk(Trie.ROOT, tokens, start, start, sink);
      }
    }
  }

  private void walk(int from, Tokens tokens, int start, int at, MatchSink sink) {
    int node = from;
    int token = at;
    while (token < tokens.count()) {
      int joined = tokens.joinedId(token);
      if (joined != WordIds.UNKNOWN) {
        int next = trie.next(node, joined);
        if (next != Trie.NONE) {
          tell(next, tokens, start, token + 2, sink);
          walk(next, tokens, start, token + 2, sink);
        }
      }
      int word = tokens.id(token);
      node = word == WordIds.UNKNOWN ? Trie.NONE : trie.next(node, word);
      if (node == Trie.NONE) {
        return;
      }
      token++;
      tell(node, tokens, start, token, sink);
    }
  }

  private void tell(int node, Tokens tokens, int start, int end, MatchSink sink) {
    if (trie.hasNames(node) && tokens.isBoundary(end)) {
      trie.tell(node, start, end, sink);
    }
  }

  /** The numbers of the names that {@code text} as a whole is. */
  public ImmutableIntArray exact(String text) {
    Tokens tokens = tokenizer().read(text);
    ImmutableIntArray.Builder names = ImmutableIntArray.builder();
    walk(
        Trie.ROOT,
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
