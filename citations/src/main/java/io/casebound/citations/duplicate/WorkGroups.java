package io.casebound.citations.duplicate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
    Map<Integer, Group> groups = new TreeMap<>();
    links.sort(
        Comparator.comparingDouble(Link::likeness)
            .reversed()
            .thenComparingInt(link -> link.pair().first())
            .thenComparingInt(link -> link.pair().second()));
    Map<Integer, String> shared = new HashMap<>();
    for (Link link : links) {
      Group one = groups.computeIfAbsent(link.pair().first(), Group::new);
      Group other = groups.computeIfAbsent(link.pair().second(), Group::new);
      if (one != other && agree(one, other)) {
        one.add(other);
        other.places.forEach(place -> groups.put(place, one));
      }
      if (groups.get(link.pair().first()) == groups.get(link.pair().second())) {
        shared.putIfAbsent(link.pair().first(), link.shared());
        shared.putIfAbsent(link.pair().second(), link.shared());
      }
    }
    ImmutableList.Builder<Duplicate> duplicates = ImmutableList.builder();
    groups.forEach(
        (place, group) -> {
          if (place != group.first) {
            duplicates.add(new Duplicate(place, group.first, shared.getOrDefault(place, "")));
          }
        });
    return duplicates.build();
  }

  private boolean agree(Group one, Group other) {
    return one.asked()
        .allMatch(a -> other.asked().allMatch(b -> agree(works.get(a), works.get(b))));
  }

  private static boolean agree(WorkTraits one, WorkTraits other) {
    return Likeness.of(one, other).value() > Likeness.DIFFERENT;
  }

  /** Records of one work, by their places. */
  private static final class Group {
    private final List<Integer> places = new ArrayList<>();
    private int first;

    Group(int place) {
      places.add(place);
      first = place;
    }

    void add(Group other) {
      places.addAll(other.places);
      first = Math.min(first, other.first);
    }

    Stream<Integer> asked() {
      return places.stream().limit(ASKED);
    }
  }
}
