package io.casebound.citations.duplicate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of records that are worth a comparison: those that share a key. Of a key that many
 * share, as hundreds of abstracts share the DOI of their supplement, each record is compared with
 * its neighbours in the order of titles only.
 */
final class Candidates {
  private static final int KEY_LETTERS = 20;
  private static final int NEIGHBOURS = 12;

  private Candidates() {}

  /**
   * Two places among the records.
   *
   * @param first the earlier of the two
   */
  record Pair(int first, int second) {}

  /** Each pair once, in an order that depends on the records alone. */
  static List<Pair> pairs(ImmutableList<WorkTraits> works) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < works.size(); i++) {
      for (String key : new HashSet<>(keys(works.get(i)))) {
        byKey.computeIfAbsent(key, none -> new ArrayList<>(2)).add(i);
      }
    }
    Set<Long> seen = new HashSet<>();
    byKey.values().stream()
        .filter(places -> places.size() > 1)
        .forEach(places -> add(places, works, seen));
    long[] sorted = seen.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return Arrays.stream(sorted)
        .mapToObj(pair -> new Pair((int) (pair >> 32), (int) pair))
        .toList();
  }

  private static void add(List<Integer> places, ImmutableList<WorkTraits> works, Set<Long> pairs) {
    if (places.size() > NEIGHBOURS) {
      places.sort(Comparator.comparing(place -> works.get(place).title().letters()));
    }
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < Math.min(places.size(), i + 1 + NEIGHBOURS); j++) {
        long first = Math.min(places.get(i), places.get(j));
        long second = Math.max(places.get(i), places.get(j));
        pairs.add(first << 32 | second);
      }
    }
  }

  private static List<String> keys(WorkTraits work) {
    List<String> keys = new ArrayList<>();
    add(keys, "doi", work.doi());
    add(keys, "pmid", work.pmid());
    add(keys, "pmcid", work.pmcid());
    String letters = work.title().letters();
    int length = Math.min(KEY_LETTERS, letters.length());
    add(keys, "beginning", letters.substring(0, length));
    add(keys, "end", letters.substring(letters.length() - length));
    add(keys, "place", work.year(), work.volume(), work.page());
    add(keys, "author", String.join(" ", work.first()), work.year(), work.page());
    return keys;
  }

  private static void add(List<String> keys, String kind, String... parts) {
    if (Arrays.stream(parts).noneMatch(String::isEmpty)) {
      keys.add(kind + '|' + String.join("|", parts));
    }
  }
}
