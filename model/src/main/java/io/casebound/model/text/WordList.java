package io.casebound.model.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A set of words kept in a resource beside this class, one a line; {@code #} opens a comment. */
final class WordList {
  private final ImmutableSet<String> words;

  private WordList(ImmutableSet<String> words) {
    this.words = words;
  }

  static WordList load(String resource) {
    try {
      return new WordList(
          Resources.readLines(
                  requireNonNull(WordList.class.getResource(resource), resource),
                  StandardCharsets.UTF_8)
              .stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(ImmutableSet.toImmutableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String word) {
    return words.contains(word);
  }
}
