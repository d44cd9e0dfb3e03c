package io.casebound.validation.rules.sides;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.stream.IntStream;

/**
 * Where one place alone, in the text or in a caption, lays a part of the body on the other side, a
 * look is worth it. Silent where words nearby tell that the other side is meant.
 */
@RuleInfo(
    id = "SIDE-ONCE",
    severity = NOTE,
    tags = {"consistency"},
    summary =
        "{where} alone tells of the {side} {part}; of the {other} {part} the report tells {count}")
final class SideOnce implements Rule<ReviewContext> {
  private static final ImmutableSet<String> OTHER_SIDE =
      WordFile.words(SideOnce.class, "other-side-words.txt");
  private static final ImmutableSet<String> NORMAL =
      WordFile.words(SideOnce.class, "normal-words.txt");
  private static final ImmutableSet<String> BOTH_SIDES =
      WordFile.words(SideOnce.class, "both-sides-words.txt");

  /** Of which both sides are looked at in most patients. */
  private static final ImmutableSet<String> CHAMBERS = ImmutableSet.of("atrium", "ventricle");

  /** How many words of a sentence are looked at, either way. */
  private static final int SENTENCE = 30;

  /** How near a word stands that tells how the side is found. */
  private static final int NEAR = 4;

  /** How near the other side is named, in whatever sentence, where a text tells of both. */
  private static final int NEAR_OTHER = 20;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Sides sides = Sides.of(review);
    Words words = Words.of(review);
    for (SidedPart claim : sides.oneSided()) {
      SideCounts count = sides.countOf(claim);
      if (isAlone(claim, count) && mayBeSlip(claim, words)) {
        say(claim, count.count(claim.side().other()), words, remarks);
      }
    }
  }

  private static boolean isAlone(SidedPart claim, SideCounts count) {
    Passage passage = claim.passage();
    Side other = claim.side().other();
    if (passage.zone() == Zone.CAPTION) {
      return count.front().count(claim.side()) + count.body().count(claim.side()) == 0
          && count.front().count(other) + count.body().count(other) > 0;
    }
    return passage.isBody()
        && passage.role() != SectionRole.DISCUSSION
        && passage.role() != SectionRole.INTRODUCTION
        && count.count(claim.side()) == 1
        && count.count(other) > 1;
  }

  /**
   * Whether nothing says that the other side is meant: text and captions hardly ever tell of both
   * sides of the part, as of vessels, chambers, lobes and effusions, and no word nearby does.
   */
  private static boolean mayBeSlip(SidedPart claim, Words words) {
    return !CHAMBERS.contains(claim.part())
        && IntStream.range(claim.from() + 1, claim.to() + 2)
            .mapToObj(place -> words.near(place, 0))
            .noneMatch(BOTH_SIDES::contains)
        && !namesOtherSide(claim, words)
        && !tellsOfOtherSide(claim, words);
  }

  private static boolean namesOtherSide(SidedPart claim, Words words) {
    String other = claim.side().other().toString();
    return IntStream.rangeClosed(-NEAR_OTHER, NEAR_OTHER)
        .mapToObj(distance -> words.near(claim.from(), distance))
        .anyMatch(
            word -> word.equals(other) || word.equals("both") || word.startsWith("bilateral"));
  }

  private static boolean tellsOfOtherSide(SidedPart claim, Words words) {
    // A caption tells of all that its figure shows, what is normal in it included.
    int near = claim.passage().zone() == Zone.CAPTION ? NEAR : SENTENCE;
    return tellsOfOtherSide(claim, 1, near, words) || tellsOfOtherSide(claim, -1, near, words);
  }

  private static boolean tellsOfOtherSide(SidedPart claim, int step, int near, Words words) {
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

  private static void say(SidedPart claim, int others, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(claim.from(), claim.to()))
        .with("where", claim.passage().zone() == Zone.CAPTION ? "This caption" : "This place")
        .with("side", claim.side())
        .with("part", claim.part())
        .with("other", claim.side().other())
        .with("count", others == 1 ? "once" : others + " times")
        .fix(Fix.advice("Check the side, and say so where the other side is meant."))
        .say();
  }
}
