package io.casebound.validation.rules.sides;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import java.util.Map;

/** The parts of the body that a manuscript names with their sides, and how often. */
final class Sides {
  private final ImmutableList<SidedPart> parts;
  private final Map<String, SideCounts> counts;

  private Sides(ReviewContext review) {
    this.parts = SidedParts.in(Words.of(review));
    this.counts = SideCounts.of(parts);
  }

  /** Found out once for all rules. */
  static Sides of(ReviewContext review) {
    return review.derived(Sides.class, Sides::new);
  }

  /** The places that name one side of a part of which no place names both, in document order. */
  ImmutableList<SidedPart> oneSided() {
    return parts.stream()
        .filter(part -> part.side() != Side.BOTH && countOf(part).count(Side.BOTH) == 0)
        .collect(ImmutableList.toImmutableList());
  }

  /** How often each side of that part is named. */
  SideCounts countOf(SidedPart part) {
    return counts.getOrDefault(part.part(), new SideCounts());
  }
}
