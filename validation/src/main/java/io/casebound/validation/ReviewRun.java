package io.casebound.validation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.remark.Remark;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.profile.Profile;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * A run over several manuscripts, one after the other. A silencing of the configuration that
 * silences nothing is said once, in the review that {@link #close} is given, and only if it
 * silences nothing in any manuscript of the run. For one thread.
 */
public final class ReviewRun {
  private final RemarkPolicy policy;
  private final Function<Manuscript, Judged> judge;
  private final Set<Silencing> named = new HashSet<>();
  private final Set<Silencing> used = new HashSet<>();

  ReviewRun(RemarkPolicy policy, Function<Manuscript, Judged> judge) {
    this.policy = policy;
    this.judge = judge;
  }

  /** What was made of one manuscript, before the policy. */
  record Judged(
      Profile profile, ImmutableList<Assessment> assessments, ImmutableList<Remark> remarks) {}

  /** As {@link Validator#review}, but for silencings of the configuration that are not used. */
  public Review review(Manuscript manuscript) {
    Judged judged = judge.apply(manuscript);
    RemarkPolicy.Parted parted = policy.apply(manuscript, judged.remarks());
    policy.silencings().stream()
        .filter(silencing -> silencing.names(manuscript.source().name()))
        .forEach(named::add);
    used.addAll(parted.used());
    return new Review(
        manuscript, judged.profile(), judged.assessments(), parted.remarks(), parted.setAside());
  }

  /**
   * The last review of the run, with what can be said only now: which silencings that name a
   * manuscript of the run have silenced nothing in it.
   */
  public Review close(Review last) {
    ImmutableList<Silencing> unused =
        policy.silencings().stream()
            .filter(silencing -> named.contains(silencing) && !used.contains(silencing))
            .collect(ImmutableList.toImmutableList());
    return policy.with(last, Silencer.remarksOn(unused, last.manuscript().source().beginning()));
  }
}
