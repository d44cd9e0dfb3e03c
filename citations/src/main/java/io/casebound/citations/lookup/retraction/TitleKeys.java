package io.casebound.citations.lookup.retraction;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.match.TitleText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds works by the beginning of a title, its end, or the longest of its telling words. */
final class TitleKeys {
  private static final int LETTERS = 20;
  private static final int LONGEST_WORDS = 4;

  /** More works than that under one key are too many to be told apart by it. */
  private static final int MOST = 200;

  private final Map<String, List<NoticedWork>> works = new HashMap<>();

  NoticedWork add(NoticedWork work) {
    for (String key : keys(work.title())) {
      works.computeIfAbsent(key, none -> new ArrayList<>(1)).add(work);
    }
    return work;
  }

  /** Works that may bear such a title, in the order of the list. */
  Collection<NoticedWork> find(TitleText title) {
    Set<NoticedWork> found = new LinkedHashSet<>();
    for (String key : keys(title)) {
      List<NoticedWork> those = works.getOrDefault(key, ImmutableList.of());
      if (those.size() <= MOST) {
        found.addAll(those);
      }
    }
    return found;
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
