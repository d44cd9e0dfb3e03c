package io.casebound.citations.duplicate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the records of one work together, the likest first. Two groups become one by any two of
 * their records, unless others of them contradict each other: a chain of likenesses does not join
 * what differs.
 */
final class WorkGroups {
  /** How many records of a group are asked whether they contradict. */
  private static final int ASKED = 8;

  private final ImmutableList<WorkTraits> works;
  private final List<Link> links = new ArrayList<>();

  WorkGroups(ImmutableList<WorkTraits> works) {
    this.works = works;
  }

  private record Link(Candidates.Pair pair, double likeness, String shared) {}

  void compare(Candidates.Pair pair) {
    Likeness likeness = Likeness.of(works.get(pair.first()), works.get(pair.second()));
    if (likeness.value() >= Likeness.SAME) {
      links.add(new Link(pair, likeness.value(), likeness.shared()));
    }
  }

  /** What is not the first of its group, in the order of the records. */
  ImmutableList<Duplicate> duplicates() {
    Map<Integer, List<Integer>> groups = new HashMap<>();
    Map<Integer, Link> surest = new HashMap<>();
    links.sort(
        Comparator.comparingDouble(Link::likeness)
            .reversed()
            .thenComparingInt(link -> link.pair().first())
            .thenComparingInt(link -> link.pair().second()));
    for (Link link : links) {
      List<Integer> one = group(groups, link.pair().first());
      List<Integer> other = group(groups, link.pair().second());
      if (one != other && agree(one, other)) {
        one.addAll(other);
        other.forEach(place -> groups.put(place, one));
      }
      if (groups.get(link.pair().first()) == groups.get(link.pair().second())) {
        surest.putIfAbsent(link.pair().second(), link);
        surest.putIfAbsent(link.pair().first(), link);
      }
    }
    return listed(groups, surest);
  }

  private static List<Integer> group(Map<Integer, List<Integer>> groups, int place) {
    return groups.computeIfAbsent(place, alone -> new ArrayList<>(List.of(alone)));
  }

  private boolean agree(List<Integer> one, List<Integer> other) {
    return one.stream()
        .limit(ASKED)
        .allMatch(
            a ->
                other.stream()
                    .limit(ASKED)
                    .allMatch(
                        b -> Likeness.of(works.get(a), works.get(b)).value() > Likeness.DIFFERENT));
  }

  private static ImmutableList<Duplicate> listed(
      Map<Integer, List<Integer>> groups, Map<Integer, Link> surest) {
    Map<List<Integer>, Integer> firsts = new IdentityHashMap<>();
    groups.forEach((place, group) -> firsts.merge(group, place, Math::min));
    List<Duplicate> duplicates = new ArrayList<>();
    groups.forEach(
        (place, group) -> {
          int first = firsts.getOrDefault(group, place);
          Link link = surest.get(place);
          if (place != first && link != null) {
            duplicates.add(new Duplicate(place, first, link.shared()));
          }
        });
    duplicates.sort(Comparator.comparingInt(Duplicate::index));
    return ImmutableList.copyOf(duplicates);
  }
}
