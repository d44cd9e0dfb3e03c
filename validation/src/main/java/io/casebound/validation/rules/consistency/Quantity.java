package io.casebound.validation.rules.consistency;

import io.casebound.validation.rules.Passage;

/**
 * A number with its unit, as it stands in a text: {@code 3.5 cm}.
 *
 * @param value the number in the unit that quantities of its kind are compared in
 * @param kind that unit: {@code mm}, {@code mg}, {@code day}; {@code mg/dl} where it is a quotient
 * @param passage the text in which it stands
 * @param from the index of the number
 * @param to the index behind the unit
 */
record Quantity(double value, String kind, Passage passage, int from, int to) {
  private static final double SAME = 1e-6;

  /** Whether both say the same, but for rounding of the conversion. */
  boolean isSameAs(Quantity other) {
    return kind.equals(other.kind)
        && Math.abs(value - other.value) <= SAME * Math.max(Math.abs(value), 1);
  }
}
