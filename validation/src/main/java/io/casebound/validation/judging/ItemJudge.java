package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.assessment.Verdict;
import io.casebound.validation.profile.Criteria;
import io.casebound.validation.profile.Criterion;
import io.casebound.validation.profile.Item;
import io.casebound.validation.profile.Limit;
import java.util.Optional;

/** Judges single items by what was found in one manuscript. */
final class ItemJudge {
  private final Scores scores;
  private final Measurements measurements;

  ItemJudge(Scores scores, Measurements measurements) {
    this.scores = scores;
    this.measurements = measurements;
  }

  Assessment assess(Item item) {
    Criteria criteria = item.criteria();
    if (!criteria.parts().isEmpty()) {
      return assess(item, Verdict.NOT_APPLICABLE, criteria.notApplicable())
          .orElseGet(() -> ItemParts.judge(item, this));
    }
    return assess(item, Verdict.PRESENT, criteria.present())
        .or(() -> assess(item, Verdict.PARTIAL, criteria.partial()))
        .or(() -> assess(item, Verdict.NOT_APPLICABLE, criteria.notApplicable()))
        .or(() -> forAHuman(item))
        .orElseGet(() -> absent(item));
  }

  private static Optional<Assessment> forAHuman(Item item) {
    return Optional.of(item.criteria().person())
        .filter(because -> !because.isEmpty())
        .map(
            because ->
                new Assessment(
                    item,
                    Verdict.FOR_A_HUMAN,
                    ImmutableList.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(because)));
  }

  private Assessment absent(Item item) {
    ImmutableList<Limit> limits = decisiveLimits(item.criteria());
    return new Assessment(
        item,
        Verdict.ABSENT,
        measurements.against(limits),
        Optional.empty(),
        Optional.of(item.criteria().sought()),
        measurements.shortfall(limits));
  }

  /** The limits of an item that can be met by counts only, and in one way only. */
  private static ImmutableList<Limit> decisiveLimits(Criteria criteria) {
    if (criteria.present().size() != 1) {
      return ImmutableList.of();
    }
    Criterion only = criteria.present().get(0);
    return only.conditions().isEmpty() && only.sections().isEmpty()
        ? only.limits()
        : ImmutableList.of();
  }

  private Optional<Assessment> assess(
      Item item, Verdict verdict, ImmutableList<Criterion> criteria) {
    return criteria.stream()
        .filter(criterion -> scores.meets(criterion) && measurements.meet(criterion))
        .findFirst()
        .map(
            criterion ->
                new Assessment(
                    item,
                    verdict,
                    evidence(item, criterion),
                    given(criterion.missing()),
                    Optional.empty(),
                    given(criterion.because())));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }

  /** The passages that tell most of what had to be there, and what was counted. */
  private ImmutableList<Evidence> evidence(Item item, Criterion criterion) {
    return Streams.concat(Showing.of(scores, item, criterion), measurements.evidence(criterion))
        .collect(toImmutableList());
  }
}
