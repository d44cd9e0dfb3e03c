package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.text.Sentence;

/** Judges manuscripts against a profile. Immutable; one may serve many threads. */
public final class Judge {
  private final Profile profile;
  private final Cues cues;
  private final CueIndex index;
  private final Likeness likeness;
  private final Landmarks landmarks;

  private Judge(Profile profile, Cues cues) {
    this.profile = profile;
    this.cues = cues;
    this.index = new CueIndex(cues.all());
    this.likeness = new Likeness(cues);
    this.landmarks = new Landmarks(cues);
  }

  /**
   * The judge of that profile, with the cues that come with Casebound and its own.
   *
   * @throws IllegalArgumentException where {@link ProfileLint} finds a problem with it
   */
  public static Judge of(Profile profile) {
    ProfileLint.problems(profile).stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem.toString());
            });
    return new Judge(profile, ProfileCues.of(profile));
  }

  /** The assessments of all items of the profile, in its order. */
  public ImmutableList<Assessment> assess(
      Manuscript manuscript, ImmutableList<Sentence> sentences) {
    ImmutableList<Passage> passages = Passages.of(manuscript, sentences, landmarks);
    ItemJudge judge =
        new ItemJudge(Scores.of(passages, cues, index, likeness), new Measurements(manuscript));
    return profile.items().stream().map(judge::assess).collect(toImmutableList());
  }
}
