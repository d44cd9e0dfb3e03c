package io.casebound.benchmarks;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.casebound.validation.assessment.Verdict;

/** How verdicts agree with those that people gave. */
final class VerdictAgreement {
  /** The items on which the verdicts of people vary, over which κ is averaged. */
  static final ImmutableSet<String> VARYING =
      ImmutableSet.of(
          "1", "3b", "3c", "3d", "4", "5c", "5d", "6", "7", "8b", "8c", "8d", "9b", "9c", "10b",
          "10c", "10d", "11a", "11c", "12", "13");

  private VerdictAgreement() {}

  /** One report's verdict on one item, and whether the first passage shown for it is as quoted. */
  record Cell(String report, String item, Verdict gold, Verdict found, FirstPassage first) {}

  /**
   * Cohen's κ over the four verdicts; 1 where only one verdict was ever given, by both, and not a
   * number where there are no cells.
   */
  static double kappa(ImmutableList<Cell> cells) {
    Multiset<Verdict> gold = EnumMultiset.create(Verdict.class);
    Multiset<Verdict> found = EnumMultiset.create(Verdict.class);
    int agreed = 0;
    for (Cell cell : cells) {
      gold.add(cell.gold());
      found.add(cell.found());
      agreed += cell.gold() == cell.found() ? 1 : 0;
    }
    double total = cells.size();
    double chance = 0;
    for (Verdict verdict : Verdict.values()) {
      chance += gold.count(verdict) / total * (found.count(verdict) / total);
    }
    return chance >= 1 ? 1 : (agreed / total - chance) / (1 - chance);
  }

  /** The mean of κ over the items that vary, of those that have cells. */
  static double meanItemKappa(ImmutableList<Cell> cells) {
    return VARYING.stream()
        .map(item -> of(cells, item))
        .filter(own -> !own.isEmpty())
        .mapToDouble(VerdictAgreement::kappa)
        .average()
        .orElse(Double.NaN);
  }

  /** How well absence is told. */
  static Confusion absent(ImmutableList<Cell> cells) {
    Confusion absent = new Confusion();
    cells.forEach(
        cell -> absent.add(cell.gold() == Verdict.ABSENT, cell.found() == Verdict.ABSENT));
    return absent;
  }

  static ImmutableList<Cell> of(ImmutableList<Cell> cells, String item) {
    return cells.stream()
        .filter(cell -> cell.item().equals(item))
        .collect(ImmutableList.toImmutableList());
  }
}
