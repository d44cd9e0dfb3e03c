package io.casebound.benchmarks.words;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The longest common subsequence of two lists of words (Hunt and Szymanski 1977): what of each list
 * is not in it is lost, or too much.
 *
 * @param lost the words of the first list that the second lacks at their place
 * @param extra the words of the second list that the first lacks at their place
 */
record Alignment(ImmutableList<String> lost, ImmutableList<String> extra) {
  /** A pair of equal words, and the pair before it in the longest subsequence that ends here. */
  private record Pair(int first, int second, @Nullable Pair before) {}

  static Alignment of(List<String> first, List<String> second) {
    int prefix = 0;
    int shorter = Math.min(first.size(), second.size());
    while (prefix < shorter && first.get(prefix).equals(second.get(prefix))) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && first.get(first.size() - 1 - suffix).equals(second.get(second.size() - 1 - suffix))) {
      suffix++;
    }
    return between(
        first.subList(prefix, first.size() - suffix),
        second.subList(prefix, second.size() - suffix));
  }

  private static Alignment between(List<String> first, List<String> second) {
    boolean[] inFirst = new boolean[first.size()];
    boolean[] inSecond = new boolean[second.size()];
    for (Pair pair = longest(first, second); pair != null; pair = pair.before) {
      inFirst[pair.first] = true;
      inSecond[pair.second] = true;
    }
    return new Alignment(without(first, inFirst), without(second, inSecond));
  }

  private static @Nullable Pair longest(List<String> first, List<String> second) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = second.size() - 1; i >= 0; i--) {
      places.computeIfAbsent(second.get(i), word -> new ArrayList<>()).add(i);
    }
    int[] ends = new int[second.size() + 1];
    @Nullable Pair[] pairs = new Pair[second.size() + 1];
    int length = 0;
    for (int i = 0; i < first.size(); i++) {
      for (int place : places.getOrDefault(first.get(i), List.of())) {
        int at = Arrays.binarySearch(ends, 0, length, place);
        if (at < 0) {
          int slot = -at - 1;
          ends[slot] = place;
          pairs[slot] = new Pair(i, place, slot == 0 ? null : pairs[slot - 1]);
          length = Math.max(length, slot + 1);
        }
      }
    }
    return length == 0 ? null : pairs[length - 1];
  }

  private static ImmutableList<String> without(List<String> words, boolean[] kept) {
    ImmutableList.Builder<String> rest = ImmutableList.builder();
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        rest.add(words.get(i));
      }
    }
    return rest.build();
  }
}
