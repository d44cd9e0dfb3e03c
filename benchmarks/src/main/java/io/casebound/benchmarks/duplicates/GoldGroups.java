package io.casebound.benchmarks.duplicates;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The groups that are marked in a library. The marks do not say which record belongs with which;
 * that is told by the letters which two records have in common, without anything of what is
 * measured here.
 */
final class GoldGroups {
  private static final double SAME = 0.8;

  private final ImmutableList<LabelledRecord> records;
  private final ImmutableList<ImmutableSet<String>> texts;
  private final ImmutableList<ImmutableSet<String>> titles;
  private final int[] parents;

  private GoldGroups(ImmutableList<LabelledRecord> records) {
    this.records = records;
    texts = records.stream().map(r -> trigrams(r.text())).collect(toImmutableList());
    titles = records.stream().map(r -> trigrams(r.title())).collect(toImmutableList());
    parents = IntStream.range(0, records.size()).toArray();
  }

  /** Of each record the place of the first of its group. */
  static int[] firsts(ImmutableList<LabelledRecord> records) {
    GoldGroups gold = new GoldGroups(records);
    boolean isKeptKnown = records.stream().anyMatch(LabelledRecord::isKept);
    for (int i = 0; i < records.size(); i++) {
      if (isKeptKnown && records.get(i).isMarked() && !records.get(i).isKept()) {
        gold.joinNearest(i, LabelledRecord::isKept);
      } else if (!isKeptKnown && records.get(i).isMarked()) {
        gold.joinNearest(i, LabelledRecord::isMarked);
        gold.joinAlike(i);
      }
    }
    return IntStream.range(0, records.size()).map(gold::root).toArray();
  }

  private void joinNearest(int place, Predicate<LabelledRecord> mark) {
    int nearest = place;
    double best = -1;
    for (int i = 0; i < records.size(); i++) {
      if (i != place && mark.test(records.get(i))) {
        double likeness = dice(texts.get(place), texts.get(i));
        nearest = likeness > best ? i : nearest;
        best = Math.max(best, likeness);
      }
    }
    unite(place, nearest);
  }

  private void joinAlike(int place) {
    for (int i = 0; i < place; i++) {
      if (records.get(i).isMarked()
          && dice(titles.get(place), titles.get(i)) >= SAME
          && dice(texts.get(place), texts.get(i)) >= SAME) {
        unite(place, i);
      }
    }
  }

  private void unite(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int place) {
    int root = place;
    while (parents[root] != root) {
      root = parents[root];
    }
    return root;
  }

  private static ImmutableSet<String> trigrams(String text) {
    return IntStream.rangeClosed(0, text.length() - 3)
        .mapToObj(i -> text.substring(i, i + 3))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static double dice(ImmutableSet<String> one, ImmutableSet<String> other) {
    long shared = one.stream().filter(other::contains).count();
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * shared / all;
  }
}
