package io.casebound.terminology.index;

import com.google.common.primitives.ImmutableIntArray;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.word.Tokenizer;
import io.casebound.terminology.word.Tokens;
import io.casebound.terminology.word.WordIds;
import io.casebound.terminology.word.WordTable;
import java.nio.LongBuffer;

/**
 * Names in a trie over their words. A text is read once; from each of its words the trie is
 * followed as far as it goes, so that the cost does not grow with the number of names. Does not
 * change once it is built.
 */
public final class NameIndex {
  private static final String WORDS = "words";
  private static final String TRIE = "trie";
  private static final String LISTS = "lists";

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

  /**
   * The index that {@link #putInto} has put into a file.
   *
   * @param prefix what the names of its tables begin with
   * @param nameCount how many names there are
   * @throws UnreadableInputException where the tables do not fit together
   */
  public static NameIndex from(TableFile file, String prefix, int nameCount)
      throws UnreadableInputException {
    LongBuffer words = file.longs(prefix + WORDS);
    Trie trie = new Trie(file.ints(prefix + TRIE), file.ints(prefix + LISTS));
    if (Integer.bitCount(words.limit()) != 1 || !trie.isSound(nameCount)) {
      throw file.damaged();
    }
    return new NameIndex(new WordTable(words), trie);
  }

  /** Adds the index to a file, in tables whose names begin with {@code prefix}. */
  public void putInto(TableFileBuilder file, String prefix) {
    file.put(prefix + WORDS, words.slots());
    file.put(prefix + TRIE, trie.slots());
    file.put(prefix + LISTS, trie.lists());
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
