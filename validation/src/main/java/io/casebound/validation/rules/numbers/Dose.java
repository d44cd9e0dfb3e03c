package io.casebound.validation.rules.numbers;

import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.Passage;

/**
 * How much of a drug is given: {@code prednisolone 40 mg twice daily}.
 *
 * @param drug the name of the drug, the same for all its names
 * @param amount how much at a time, in {@code unit}
 * @param unit {@code mg} or {@code iu}
 * @param per what else it is counted by: {@code kg}, {@code m2}, {@code h}, {@code min}
 * @param daily how often a day; 1 where it is not said
 * @param passage the text in which it stands
 * @param from the index of the number
 * @param to the index behind the unit
 */
record Dose(
    String drug,
    double amount,
    String unit,
    ImmutableSet<String> per,
    int daily,
    Passage passage,
    int from,
    int to) {
  private static final double ROUNDING = 0.01;

  /** Whether both tell of the same drug in units that can be compared. */
  boolean isComparable(Dose other) {
    return drug.equals(other.drug) && unit.equals(other.unit) && per.equals(other.per);
  }

  /** Whether both give as much, at a time or in a day. */
  boolean isAsMuchAs(Dose other) {
    return isSame(amount, other.amount)
        || isSame(amount * daily, other.amount * other.daily)
        || isSame(amount * daily, other.amount)
        || isSame(amount, other.amount * other.daily);
  }

  private static boolean isSame(double one, double other) {
    return Math.abs(one - other) <= ROUNDING * Math.max(one, other);
  }
}
