package io.casebound.terminology.recognise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
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

  // No two of these overlap.
  private final NavigableMap<Integer, Candidate> wholes = new TreeMap<>();
  private final NavigableMap<Integer, List<Candidate>> coordinated = new TreeMap<>();
  private int longestCoordinated;

  private Selection() {}

  /** The longest candidates, none excluding another, in order. */
  static ImmutableList<Candidate> longest(List<Candidate> candidates) {
    Selection selection = new Selection();
    candidates.stream()
        .sorted(Comparator.comparingInt(Candidate::length).reversed().thenComparing(IN_ORDER))
        .filter(selection::isFree)
        .forEach(selection::keep);
    return ImmutableList.sortedCopyOf(
        IN_ORDER,
        Iterables.concat(
            selection.wholes.values(), Iterables.concat(selection.coordinated.values())));
  }

  /** All candidates in order; a concept that two of its terms name at one place counts once. */
  static ImmutableList<Candidate> all(List<Candidate> candidates) {
    return ImmutableSortedSet.copyOf(IN_ORDER, candidates).asList();
  }

  private void keep(Candidate candidate) {
    if (candidate.isCoordinated()) {
      coordinated.computeIfAbsent(candidate.start(), start -> new ArrayList<>()).add(candidate);
      longestCoordinated = Math.max(longestCoordinated, candidate.length());
    } else {
      wholes.put(candidate.start(), candidate);
    }
  }

  private boolean isFree(Candidate candidate) {
    for (Map.Entry<Integer, Candidate> before = wholes.lowerEntry(candidate.end());
        before != null && before.getValue().overlaps(candidate);
        before = wholes.lowerEntry(before.getKey())) {
      if (before.getValue().excludes(candidate)) {
        return false;
      }
    }
    return coordinated
        .subMap(candidate.start() - longestCoordinated, true, candidate.end(), false)
        .values()
        .stream()
        .flatMap(List::stream)
        .noneMatch(candidate::excludes);
  }
}
