package io.casebound.validation.rules.times;

import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.Words;

/** Tells where two dates are the ends of one time: {@code from D1 to D2}. */
final class DateRange {
  private static final ImmutableSet<String> UNTIL =
      ImmutableSet.of("to", "until", "till", "through");

  private DateRange() {}

  /** {@code from D1 to D2}, {@code between D1 and D2}. */
  static boolean spans(DatedPlace first, DatedPlace second, Words words) {
    String opens = words.near(first.from(), -1);
    String join = words.near(second.from(), -1);
    return second.from() == first.to() + 1
        && ((opens.equals("from") && UNTIL.contains(join))
            || (opens.equals("between") && join.equals("and")));
  }
}
