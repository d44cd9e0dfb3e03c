package io.casebound.terminology.index;

import com.google.common.primitives.ImmutableIntArray;
import io.casebound.terminology.word.Glue;
import io.casebound.terminology.word.Tokenizer;
import io.casebound.terminology.word.Tokens;
import io.casebound.terminology.word.WordIds;
import io.casebound.terminology.word.WordTableBuilder;
import java.util.Arrays;

/** Takes names in, and makes their index. */
final class NameIndexBuilder {
  private final WordTableBuilder words = new WordTableBuilder();
  private final Tokenizer tokenizer = new Tokenizer(words);
  // Entry after entry: the name's number, how many words follow, the words.
  private int[] entries = new int[1024];
  private int filled;
  private int entryCount;
  private int nameCount;

  void add(String name) {
    Tokens tokens = tokenizer.read(name);
    if (isUsable(tokens)) {
      addEntry(tokens, WordIds.UNKNOWN);
      for (int i = 0; i + 1 < tokens.count(); i++) {
        if (tokens.joinedId(i) != WordIds.UNKNOWN && tokens.glue(i + 1) == Glue.HYPHEN) {
          addEntry(tokens, i);
        }
      }
    }
    nameCount++;
  }

  private static boolean isUsable(Tokens tokens) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.id(i) == WordIds.UNKNOWN) {
        return false;
      }
    }
    return tokens.count() > 0;
  }

  /** Adds a name's words, those at {@code joined} and behind it as one where it is not -1. */
  private void addEntry(Tokens tokens, int joined) {
    int length = tokens.count() - (joined < 0 ? 0 : 1);
    if (filled + length + 2 > entries.length) {
      entries = Arrays.copyOf(entries, Math.max(entries.length * 2, filled + length + 2));
    }
    entries[filled++] = nameCount;
    entries[filled++] = length;
    for (int i = 0; i < tokens.count(); i++) {
      entries[filled++] = i == joined ? tokens.joinedId(i) : tokens.id(i);
      if (i == joined) {
        i++;
      }
    }
    entryCount++;
  }

  NameIndex build() {
    ImmutableIntArray meanings = words.meanings();
    int[] numbers = new int[meanings.length()];
    int firstWords = number(meanings, numbers);
    TrieBuilder trie = new TrieBuilder(firstWords, entryCount, filled - 2 * entryCount);
    int at = 0;
    while (at < filled) {
      int name = entries[at];
      int end = at + 2 + entries[at + 1];
      int node = Trie.ROOT;
      for (int i = at + 2; i < end; i++) {
        node = trie.step(node, numbers[entries[i]]);
      }
      trie.name(node, name);
      at = end;
    }
    return new NameIndex(words.table(ImmutableIntArray.copyOf(numbers)), trie.build());
  }

  /**
   * Numbers the words anew, those with which names begin before all others.
   *
   * @param numbers takes the number for each form of a word
   * @return with how many words names begin
   */
  private int number(ImmutableIntArray meanings, int[] numbers) {
    int[] numberOfMeaning = new int[numbers.length];
    Arrays.fill(numberOfMeaning, WordIds.UNKNOWN);
    int used = 0;
    for (int at = 0; at < filled; at += 2 + entries[at + 1]) {
      int first = meanings.get(entries[at + 2]);
      if (numberOfMeaning[first] == WordIds.UNKNOWN) {
        numberOfMeaning[first] = used++;
      }
    }
    int firstWords = used;
    for (int form = 0; form < numbers.length; form++) {
      int meaning = meanings.get(form);
      if (numberOfMeaning[meaning] == WordIds.UNKNOWN) {
        numberOfMeaning[meaning] = used++;
      }
      numbers[form] = numberOfMeaning[meaning];
    }
    return firstWords;
  }
}
