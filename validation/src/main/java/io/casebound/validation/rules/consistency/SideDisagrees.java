package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Parts;
import io.casebound.validation.rules.consistency.SidedPart.Side;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Title and abstract must lay a part of the body on the side where the body text has it. Silent
 * unless the body names the other side of the part only.
 */
@RuleInfo(
    id = "SIDE-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "This is the {side} {part}, but the text only tells of the {other} {part}")
final class SideDisagrees implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Manuscript manuscript = review.manuscript();
    ImmutableList<SourceText> front =
        Stream.concat(manuscript.title().stream(), Parts.abstracts(manuscript).stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<SidedPart> claims = SidedPart.in(front);
    Map<String, Set<Side>> inBody = sides(SidedPart.in(Parts.body(manuscript)));
    for (SidedPart claim : claims) {
      boolean disagrees =
          claim.side() != Side.BOTH
              && EnumSet.of(claim.side().other()).equals(inBody.get(claim.part()));
      if (disagrees) {
        remarks
            .at(claim.span())
            .with("side", claim.side())
            .with("part", claim.part())
            .with("other", claim.side().other())
            .fix(Fix.advice("Check the side, and write the same in both places."))
            .say();
      }
    }
  }

  private static Map<String, Set<Side>> sides(ImmutableList<SidedPart> parts) {
    Map<String, Set<Side>> sides = new HashMap<>();
    parts.forEach(
        each ->
            sides.computeIfAbsent(each.part(), key -> EnumSet.noneOf(Side.class)).add(each.side()));
    return sides;
  }
}
