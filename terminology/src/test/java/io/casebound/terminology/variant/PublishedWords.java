package io.casebound.terminology.variant;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that say the same: what two names of one code have beside what they share, and the synonyms
 * and derivations of the SPECIALIST lexicon.
 */
final class PublishedWords {
  private static final ImmutableSet<String> LINKS = ImmutableSet.of("of", "the", "in");

  private PublishedWords() {}

  /** Pairs of sets of words. */
  static Set<Set<Set<String>>> read(Path data) throws IOException {
    Set<Set<Set<String>>> published = new HashSet<>();
    interchangeable(data.resolve("names.tsv"), published);
    lexicon(data.resolve("sources/lvg/synonyms.data"), 1, 3, published);
    lexicon(data.resolve("sources/lvg/derivation.data"), 0, 2, published);
    return published;
  }

  private static void interchangeable(Path file, Set<Set<Set<String>>> published)
      throws IOException {
    SetMultimap<String, Set<String>> names = HashMultimap.create();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      names.put(cells.get(0) + ' ' + cells.get(1), words(cells.get(2)));
    }
    for (String code : names.keySet()) {
      for (Set<String> one : names.get(code)) {
        for (Set<String> other : names.get(code)) {
          Set<String> rest = Sets.difference(one, other);
          Set<String> otherRest = Sets.difference(other, one);
          if (rest.size() < one.size() && isShort(rest) && isShort(otherRest)) {
            published.add(Set.of(Set.copyOf(rest), Set.copyOf(otherRest)));
          }
        }
      }
    }
  }

  private static boolean isShort(Set<String> words) {
    return !words.isEmpty() && words.size() <= 2;
  }

  private static void lexicon(Path file, int one, int other, Set<Set<Set<String>>> published)
      throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      List<String> cells = Splitter.on('|').splitToList(line.replace("#", ""));
      if (cells.size() > other) {
        Set<String> first = words(cells.get(one));
        Set<String> second = words(cells.get(other));
        if (!first.equals(second)) {
          published.add(Set.of(first, second));
        }
      }
    }
  }

  /** The words of a name in small letters, small words left out. */
  static Set<String> words(String name) {
    String letters =
        CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('0', '9'))
            .negate()
            .collapseFrom(Ascii.toLowerCase(name), ' ');
    return ImmutableSet.copyOf(
        Sets.difference(
            ImmutableSet.copyOf(
                Splitter.on(' ')
                    .omitEmptyStrings()
                    .split(letters.replaceAll("(?<=[0-9])(?=[a-z])", " "))),
            LINKS));
  }
}
