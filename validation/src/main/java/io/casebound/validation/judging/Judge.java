package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Verdict;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.text.Sentence;
import java.util.Optional;

/** Judges manuscripts against a profile. Immutable. */
public final class Judge {
  private final Profile profile;

  private Judge(Profile profile) {
    this.profile = profile;
  }

  public static Judge of(Profile profile) {
    return new Judge(profile);
  }

  /** The assessments of the items that the profile says how to judge, in its order. */
  public ImmutableList<Assessment> assess(
      Manuscript manuscript, ImmutableList<Sentence> sentences) {
    if (manuscript.sections().findAny().isPresent() || !sentences.isEmpty()) {
      return ImmutableList.of();
    }
    return profile.items().stream()
        .map(
            item ->
                new Assessment(
                    item,
                    Verdict.ABSENT,
                    ImmutableList.of(),
                    Optional.empty(),
                    Optional.of("any text; the manuscript has none")))
        .collect(ImmutableList.toImmutableList());
  }
}
