package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A defect, and the report that it goes into.
 *
 * @param family what kind it is
 */
record Planting(DefectFamily family, Report report, Defect defect) {

  /**
   * Chooses defects by chance: one of each family in turn until there are {@code count}, and of one
   * family in as many reports as can be.
   */
  static ImmutableList<Planting> choose(List<Report> reports, int count, long seed) {
    Map<DefectFamily, Deque<Planting>> choices = new LinkedHashMap<>();
    for (DefectFamily family : DefectFamilies.all()) {
      choices.put(family, choices(family, reports, new Random(seed ^ family.name().hashCode())));
    }
    ImmutableListMultimap.Builder<DefectFamily, Planting> chosen =
        ImmutableListMultimap.<DefectFamily, Planting>builder();
    int left = count;
    while (left > 0 && choices.values().stream().anyMatch(each -> !each.isEmpty())) {
      for (Map.Entry<DefectFamily, Deque<Planting>> each : choices.entrySet()) {
        Planting next = left > 0 ? each.getValue().poll() : null;
        if (next != null) {
          chosen.put(each.getKey(), next);
          left--;
        }
      }
    }
    return chosen.build().values().asList();
  }

  /** What could be planted of one family: of every report one, then of every report another. */
  private static Deque<Planting> choices(DefectFamily family, List<Report> reports, Random chance) {
    ListMultimap<Report, Defect> possible = LinkedListMultimap.create();
    for (Report report : reports) {
      List<Defect> defects = new ArrayList<>(family.planter().defects(report, chance).toList());
      Collections.shuffle(defects, chance);
      possible.putAll(report, defects);
    }
    List<Report> order = new ArrayList<>(possible.keySet());
    Collections.shuffle(order, chance);
    Deque<Planting> choices = new ArrayDeque<>();
    while (!possible.isEmpty()) {
      for (Report report : order) {
        if (possible.containsKey(report)) {
          choices.add(new Planting(family, report, possible.get(report).remove(0)));
        }
      }
    }
    return choices;
  }
}
