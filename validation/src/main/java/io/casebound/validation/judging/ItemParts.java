package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Verdict;
import io.casebound.validation.profile.Item;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the verdict of an item from those of its parts. */
final class ItemParts {
  private ItemParts() {}

  static Assessment judge(Item item, ItemJudge judge) {
    ImmutableList<Assessment> all =
        item.criteria().parts().stream().map(judge::assess).collect(toImmutableList());
    ImmutableList<Assessment> applying = without(all, Verdict.NOT_APPLICABLE);
    ImmutableList<Assessment> judged = without(applying, Verdict.FOR_A_HUMAN);
    Verdict verdict = verdict(applying, judged);
    return new Assessment(
        item,
        verdict,
        all.stream()
            .flatMap(part -> part.evidence().stream())
            .distinct()
            .collect(toImmutableList()),
        verdict == Verdict.PARTIAL ? Optional.of(missing(judged)) : Optional.empty(),
        verdict == Verdict.ABSENT ? Optional.of(searched(judged)) : Optional.empty(),
        judged.isEmpty()
            ? all.stream().flatMap(part -> part.reason().stream()).findFirst()
            : Optional.empty());
  }

  private static ImmutableList<Assessment> without(
      ImmutableList<Assessment> parts, Verdict verdict) {
    return parts.stream().filter(part -> part.verdict() != verdict).collect(toImmutableList());
  }

  private static Verdict verdict(
      ImmutableList<Assessment> applying, ImmutableList<Assessment> judged) {
    if (applying.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (judged.isEmpty()) {
      return Verdict.FOR_A_HUMAN;
    }
    if (judged.stream().allMatch(part -> part.verdict() == Verdict.PRESENT)) {
      return Verdict.PRESENT;
    }
    return judged.stream().allMatch(part -> part.verdict() == Verdict.ABSENT)
        ? Verdict.ABSENT
        : Verdict.PARTIAL;
  }

  private static String missing(ImmutableList<Assessment> parts) {
    return parts.stream()
        .filter(part -> part.verdict() != Verdict.PRESENT)
        .map(part -> part.missing().orElseGet(() -> inSentence(part.item().title())))
        .collect(Collectors.joining("; "));
  }

  private static String searched(ImmutableList<Assessment> parts) {
    return parts.stream()
        .flatMap(part -> part.searched().stream())
        .collect(Collectors.joining("; "));
  }

  // A title opens with a capital that is no more than that, unless others follow it; what stands
  // before a colon ("Abstract: symptoms and findings") names the place.
  private static String inSentence(String whole) {
    String title = whole.substring(whole.indexOf(": ") < 0 ? 0 : whole.indexOf(": ") + 2);
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
  }
}
