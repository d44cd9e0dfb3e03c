package io.casebound.citations.lookup.retraction;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.match.TitleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds works by the beginning of a title, its end, or two of the longest of its telling words. A
 * key is kept as its hash; what is found by chance is no worse than what is found by a common key.
 */
final class TitleKeys {
  private static final int LETTERS = 20;
  private static final int LONGEST_WORDS = 4;

  /** More works than that under one key are too many to be told apart by it. */
  private static final int MOST = 200;

  private final ImmutableList<NoticedWork> works;

  /** The hash of a key in the upper half, the place of its work in the lower; sorted. */
  private final long[] keys;

  private TitleKeys(ImmutableList<NoticedWork> works, long[] keys) {
    this.works = works;
    this.keys = keys;
  }

  static TitleKeys of(ImmutableList<NoticedWork> works) {
    long[] keys =
        IntStream.range(0, works.size())
            .boxed()
            .flatMapToLong(
                place ->
                    keys(works.get(place).title()).stream()
                        .mapToLong(key -> beginning(key) | place))
            .toArray();
    Arrays.sort(keys);
    return new TitleKeys(works, keys);
  }

  private static long beginning(String key) {
    return (long) key.hashCode() << 32;
  }

  /** Works that may bear such a title. */
  List<NoticedWork> find(TitleText title) {
    Set<NoticedWork> found = new LinkedHashSet<>();
    for (String key : keys(title)) {
      int from = Arrays.binarySearch(keys, beginning(key));
      List<NoticedWork> those = with(key, from < 0 ? -from - 1 : from);
      if (those.size() <= MOST) {
        found.addAll(those);
      }
    }
    return ImmutableList.copyOf(found);
  }

  private List<NoticedWork> with(String key, int from) {
    List<NoticedWork> those = new ArrayList<>();
    for (int i = from; i < keys.length && keys[i] >> 32 == key.hashCode(); i++) {
      those.add(works.get((int) keys[i]));
      if (those.size() > MOST) {
        break;
      }
    }
    return those;
  }

  private static Set<String> keys(TitleText title) {
    Set<String> keys = new LinkedHashSet<>();
    if (title.isEmpty()) {
      return keys;
    }
    String letters = title.key();
    int length = Math.min(LETTERS, letters.length());
    keys.add("beginning " + letters.substring(0, length));
    keys.add("end " + letters.substring(letters.length() - length));
    List<String> words =
        title.tellingWords().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
            .limit(LONGEST_WORDS)
            .toList();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        keys.add("words " + words.get(i) + ' ' + words.get(j));
      }
    }
    return keys;
  }
}
