package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.assessment.Verdict;
import io.casebound.validation.profile.Condition;
import io.casebound.validation.profile.Criteria;
import io.casebound.validation.profile.Criterion;
import io.casebound.validation.profile.Item;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.text.Sentence;
import java.util.Comparator;
import java.util.Optional;

/** Judges manuscripts against a profile. Immutable; one may serve many threads. */
public final class Judge {
  private static final int MOST_EVIDENCE = 3;

  private final Profile profile;
  private final Cues cues;
  private final CueIndex index;
  private final Landmarks landmarks;

  private Judge(Profile profile, Cues cues) {
    this.profile = profile;
    this.cues = cues;
    this.index = new CueIndex(cues.all());
    this.landmarks = new Landmarks(cues);
  }

  /** The judge of that profile, with the cues that come with Casebound. */
  public static Judge of(Profile profile) {
    return new Judge(profile, Cues.bundled());
  }

  /** The assessments of all items of the profile, in its order. */
  public ImmutableList<Assessment> assess(
      Manuscript manuscript, ImmutableList<Sentence> sentences) {
    ImmutableList<Passage> passages = Passages.of(manuscript, sentences, landmarks);
    Scores scores = Scores.of(passages, cues, index);
    return profile.items().stream().map(item -> assess(item, scores)).collect(toImmutableList());
  }

  private static Assessment assess(Item item, Scores scores) {
    Criteria criteria = item.criteria();
    return assess(item, Verdict.PRESENT, criteria.present(), scores)
        .or(() -> assess(item, Verdict.PARTIAL, criteria.partial(), scores))
        .or(() -> assess(item, Verdict.NOT_APPLICABLE, criteria.notApplicable(), scores))
        .orElseGet(
            () ->
                new Assessment(
                    item,
                    Verdict.ABSENT,
                    ImmutableList.of(),
                    Optional.empty(),
                    Optional.of(criteria.sought())));
  }

  private static Optional<Assessment> assess(
      Item item, Verdict verdict, ImmutableList<Criterion> criteria, Scores scores) {
    return criteria.stream()
        .filter(scores::meets)
        .findFirst()
        .map(
            criterion ->
                new Assessment(
                    item,
                    verdict,
                    evidence(criterion, scores),
                    Optional.of(criterion.missing()).filter(missing -> !missing.isEmpty()),
                    Optional.empty()));
  }

  /** The weightiest findings of each signal that had to be there. */
  private static ImmutableList<Evidence> evidence(Criterion criterion, Scores scores) {
    return criterion.conditions().stream()
        .filter(Condition::isPositive)
        .flatMap(condition -> condition.signals().stream())
        .distinct()
        .flatMap(
            signal ->
                scores.findings(signal).stream()
                    .sorted(Comparator.comparingInt(Finding::weight).reversed())
                    .limit(MOST_EVIDENCE))
        .filter(finding -> !finding.signal().why().isEmpty())
        .map(Finding::toEvidence)
        .distinct()
        .collect(toImmutableList());
  }
}
