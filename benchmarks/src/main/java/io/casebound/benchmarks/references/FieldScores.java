package io.casebound.benchmarks.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of fields that were found, wanted, and both, by field, and of whole references. */
final class FieldScores {
  /** Counts of one field. */
  static final class Count {
    int right;
    int found;
    int wanted;

    double f1() {
      return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }
  }

  private final Map<String, Count> fields = new TreeMap<>();
  private final Count all = new Count();
  private int references;
  private int wholly;

  /** Adds one reference: the values found and wanted of each field. */
  boolean add(Map<String, List<String>> found, Map<String, List<String>> wanted) {
    boolean isRight = true;
    TreeMap<String, List<String>> names = new TreeMap<>(found);
    names.putAll(wanted);
    for (String field : names.keySet()) {
      List<String> rest = new ArrayList<>(wanted.getOrDefault(field, List.of()));
      int wantedCount = rest.size();
      int right = 0;
      for (String value : found.getOrDefault(field, List.of())) {
        right += rest.remove(value) ? 1 : 0;
      }
      int foundCount = found.getOrDefault(field, List.of()).size();
      count(fields.computeIfAbsent(field, key -> new Count()), right, foundCount, wantedCount);
      count(all, right, foundCount, wantedCount);
      isRight &= right == foundCount && right == wantedCount;
    }
    references++;
    wholly += isRight ? 1 : 0;
    return isRight;
  }

  private static void count(Count count, int right, int found, int wanted) {
    count.right += right;
    count.found += found;
    count.wanted += wanted;
  }

  Map<String, Count> fields() {
    return fields;
  }

  Count all() {
    return all;
  }

  int references() {
    return references;
  }

  /** The share of references all of whose fields are right. */
  double wholly() {
    return references == 0 ? 1 : (double) wholly / references;
  }
}
