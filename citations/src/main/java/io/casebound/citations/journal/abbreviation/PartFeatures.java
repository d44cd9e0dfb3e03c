package io.casebound.citations.journal.abbreviation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What speaks for or against a later part of a title being in its abbreviation. */
final class PartFeatures {
  private PartFeatures() {}

  /**
   * The features of a part.
   *
   * @param first the words of the title's first part
   * @param before all words before the part
   * @param part the words of the part
   * @param place its place among the parts, 1 for the second
   * @param parts how many parts the title has
   */
  static ImmutableSet<String> of(
      List<String> first, List<String> before, List<String> part, int place, int parts) {
    ImmutableSet.Builder<String> features = ImmutableSet.builder();
    features.add("always");
    features.add("place=" + Math.min(place, 3));
    features.add("parts=" + Math.min(parts, 4));
    features.add("first length=" + Math.min(first.size(), 6));
    features.add("length=" + Math.min(part.size(), 8));
    features.add("first word=" + Letters.key(first.get(0)));
    if (first.size() == 1) {
      features.add("only word=" + Letters.key(first.get(0)));
    }
    features.add("opens=" + Letters.key(part.get(0)));
    features.add("closes=" + Letters.key(part.get(part.size() - 1)));
    part.forEach(word -> features.add("has=" + Letters.key(word)));
    features.add("shared words=" + shared(before, part, 4, word -> word));
    features.add("shared stems=" + shared(before, part, 5, word -> word.substring(0, 5)));
    features.add("all shared=" + before.containsAll(part));
    return features.build();
  }

  private static int shared(
      List<String> before, List<String> part, int shortest, Function<String, String> stem) {
    Set<String> one = stems(before, shortest, stem);
    return Math.min(3, Sets.intersection(one, stems(part, shortest, stem)).size());
  }

  private static Set<String> stems(
      List<String> words, int shortest, Function<String, String> stem) {
    return words.stream()
        .map(Letters::key)
        .filter(word -> word.length() >= shortest)
        .map(stem)
        .collect(Collectors.toSet());
  }
}
