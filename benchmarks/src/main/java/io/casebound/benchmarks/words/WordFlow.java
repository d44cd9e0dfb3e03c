package io.casebound.benchmarks.words;

import com.google.common.collect.ImmutableList;

/** Splits text, as it flows, into words: runs of letters and digits. */
final class WordFlow {
  private final ImmutableList.Builder<String> words = ImmutableList.builder();
  private final StringBuilder open = new StringBuilder();

  static ImmutableList<String> words(String text) {
    return new WordFlow().append(text).build();
  }

  WordFlow append(String text) {
    text.codePoints().forEach(this::append);
    return this;
  }

  private void append(int c) {
    if (Character.isLetterOrDigit(c)) {
      open.appendCodePoint(c);
    } else if (c != '\u00AD' && c != '\u200B' && c != '\u2060' && c != '\uFEFF') {
      endWord();
    }
  }

  void endWord() {
    if (!open.isEmpty()) {
      words.add(open.toString());
      open.setLength(0);
    }
  }

  ImmutableList<String> build() {
    endWord();
    return words.build();
  }
}
