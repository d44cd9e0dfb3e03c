package io.casebound.citations.name;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The words of names that are kept as data: particles, suffixes, words of groups. */
final class NameWords {
  private static final ImmutableSet<String> PARTICLES = load("particles.txt");
  private static final ImmutableSet<String> SUFFIXES = load("suffixes.txt");
  private static final ImmutableSet<String> GROUP_WORDS = load("group-words.txt");

  private NameWords() {}

  static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  static boolean isOfGroups(String word) {
    return GROUP_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static ImmutableSet<String> load(String resource) {
    try {
      return Resources.readLines(
              requireNonNull(NameWords.class.getResource(resource), resource),
              StandardCharsets.UTF_8)
          .stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
