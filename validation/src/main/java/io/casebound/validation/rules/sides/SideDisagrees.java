package io.casebound.validation.rules.sides;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;

/** Title and abstract must lay a part of the body on the side on which the text lays it. */
@RuleInfo(
    id = "SIDE-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "This is the {side} {part}, but the text tells of the {other} {part}")
final class SideDisagrees implements Rule<ReviewContext> {
  /** How many times as often the text must name the other side that a stray mention is no doubt. */
  private static final int MANY = 3;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Sides sides = Sides.of(review);
    Words words = Words.of(review);
    for (SidedPart claim : sides.oneSided()) {
      if (claim.passage().isFront() && disagrees(claim.side(), sides.countOf(claim))) {
        remarks
            .at(words.span(claim.from(), claim.to()))
            .with("side", claim.side())
            .with("part", claim.part())
            .with("other", claim.side().other())
            .fix(Fix.advice("Check the side, and write the same in both places."))
            .say();
      }
    }
  }

  private static boolean disagrees(Side side, SideCounts count) {
    int same = count.body().count(side);
    int other = count.body().count(side.other());
    return same == 0
        ? other > 0
        : count.front().count(side.other()) == 0 && other >= MANY * same && other >= MANY;
  }
}
