package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.Map;
import java.util.stream.IntStream;

/** Title, abstract, text and captions must lay a part of the body on the same side. */
@RuleInfo(
    id = "SIDE-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "This is the {side} {part}, but {where} tells of the {other} {part}")
final class SideDisagrees implements Rule<ReviewContext> {
  private static final ImmutableSet<String> OTHER_SIDE =
      ImmutableSet.copyOf(WordFile.lines(SideDisagrees.class, "other-side-words.txt"));

  private static final ImmutableSet<String> NORMAL =
      ImmutableSet.copyOf(WordFile.lines(SideDisagrees.class, "normal-words.txt"));

  /** How many times as often the other side must be named that a stray mention is no doubt. */
  private static final int MANY = 3;

  /** How many words of a sentence are looked at, either way. */
  private static final int SENTENCE = 30;

  /** How near a word stands that tells how the side is found. */
  private static final int NEAR = 4;

  /** Of which both sides are looked at in most patients. */
  private static final ImmutableSet<String> CHAMBERS = ImmutableSet.of("atrium", "ventricle");

  private static final ImmutableSet<String> BOTH_SIDES =
      ImmutableSet.copyOf(WordFile.lines(SideDisagrees.class, "both-sides-words.txt"));

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    ImmutableList<SidedPart> parts = SidedParts.in(words);
    Map<String, SideCounts> counts = SideCounts.of(parts);
    for (SidedPart claim : parts) {
      SideCounts count = counts.getOrDefault(claim.part(), new SideCounts());
      if (claim.side() != Side.BOTH && count.count(Side.BOTH) == 0) {
        check(claim, count, othersNear(claim, parts), words, remarks);
      }
    }
  }

  /** Whether the other side of the same part is named in the sentence, or nearly so. */
  private static boolean othersNear(SidedPart claim, ImmutableList<SidedPart> parts) {
    return parts.stream()
        .anyMatch(
            part ->
                part.part().equals(claim.part())
                    && part.side() == claim.side().other()
                    && part.passage().equals(claim.passage())
                    && Math.abs(part.from() - claim.from()) <= 2 * NEAR);
  }

  private static void check(
      SidedPart claim, SideCounts count, boolean both, Words words, RemarkSink remarks) {
    if (SideCounts.isFront(claim.passage())) {
      if (disagreesInFront(claim.side(), count)) {
        say(claim, "the text", words, remarks);
      }
    } else if (claim.passage().zone() == Zone.CAPTION) {
      if (disagreesInCaption(claim.side(), count)
          && !both
          && mayBeSlip(claim, words)
          && !tellsOfTheOtherSide(claim, words)) {
        say(claim, "the text", words, remarks);
      }
    } else if (claim.passage().isBody()
        && claim.passage().role() != SectionRole.DISCUSSION
        && claim.passage().role() != SectionRole.INTRODUCTION
        && disagreesInBody(claim.side(), count)
        && !both
        && mayBeSlip(claim, words)
        && !tellsOfTheOtherSide(claim, words)) {
      say(claim, "every other place", words, remarks);
    }
  }

  /**
   * Whether text and captions hardly ever tell of the other side as well: of vessels, chambers,
   * lobes and effusions they often do.
   */
  private static boolean mayBeSlip(SidedPart claim, Words words) {
    return !CHAMBERS.contains(claim.part())
        && IntStream.range(claim.from() + 1, claim.to() + 2)
            .mapToObj(place -> words.near(place, 0))
            .noneMatch(BOTH_SIDES::contains);
  }

  private static boolean disagreesInFront(Side side, SideCounts count) {
    int same = count.body().count(side);
    int other = count.body().count(side.other());
    return same == 0
        ? other > 0
        : count.front().count(side.other()) == 0 && other >= MANY * same && other >= MANY;
  }

  private static boolean disagreesInCaption(Side side, SideCounts count) {
    return count.front().count(side) + count.body().count(side) == 0
        && count.front().count(side.other()) + count.body().count(side.other()) > 0;
  }

  private static boolean disagreesInBody(Side side, SideCounts count) {
    return count.count(side) == 1 && count.count(side.other()) > 1;
  }

  /**
   * Whether words of the same sentence tell that another side is meant than that of the disease.
   */
  private static boolean tellsOfTheOtherSide(SidedPart claim, Words words) {
    // A caption tells of all that its figure shows, what is normal in it included.
    int near = claim.passage().zone() == Zone.CAPTION ? NEAR : SENTENCE;
    return tellsOfTheOtherSide(claim, 1, near, words)
        || tellsOfTheOtherSide(claim, -1, near, words);
  }

  private static boolean tellsOfTheOtherSide(SidedPart claim, int step, int near, Words words) {
    for (int distance = step; Math.abs(distance) <= SENTENCE; distance += step) {
      String word = words.near(claim.from(), distance);
      if (word.equals(".") || word.isEmpty()) {
        return false;
      }
      if (OTHER_SIDE.contains(word) || (Math.abs(distance) <= near && NORMAL.contains(word))) {
        return true;
      }
    }
    return false;
  }

  private static void say(SidedPart claim, String where, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(claim.from(), claim.to()))
        .with("side", claim.side())
        .with("part", claim.part())
        .with("other", claim.side().other())
        .with("where", where)
        .fix(Fix.advice("Check the side, and write the same in both places."))
        .say();
  }
}
