package io.casebound.terminology.recognise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Keeps the longest of candidates that overlap. */
final class Selection {
  static final Comparator<Candidate> IN_ORDER =
      Comparator.comparingInt(Candidate::start)
          .thenComparing(Comparator.comparingInt(Candidate::end).reversed())
          .thenComparing(candidate -> candidate.concept().id());

  private Selection() {}

  /** The longest candidates, none overlapping, in order. */
  static ImmutableList<Candidate> longest(List<Candidate> candidates) {
    NavigableMap<Integer, Candidate> kept = new TreeMap<>();
    candidates.stream()
        .sorted(Comparator.comparingInt(Candidate::length).reversed().thenComparing(IN_ORDER))
        .filter(candidate -> isFree(kept, candidate))
        .forEach(candidate -> kept.put(candidate.start(), candidate));
    return ImmutableList.copyOf(kept.values());
  }

  /** All candidates in order; a concept that two of its terms name at one place counts once. */
  static ImmutableList<Candidate> all(List<Candidate> candidates) {
    return ImmutableSortedSet.copyOf(IN_ORDER, candidates).asList();
  }

  private static boolean isFree(NavigableMap<Integer, Candidate> kept, Candidate candidate) {
    Map.Entry<Integer, Candidate> before = kept.lowerEntry(candidate.end());
    return before == null || !before.getValue().overlaps(candidate);
  }
}
