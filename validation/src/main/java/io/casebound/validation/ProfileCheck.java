package io.casebound.validation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.validation.judging.ProfileLint;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.profile.ProfileProblem;
import io.casebound.validation.profile.Profiles;
import java.io.IOException;

/** Looks a profile over that somebody wrote, before it judges. */
public final class ProfileCheck {
  private ProfileCheck() {}

  /**
   * All that is wrong with a profile's file, by place: against the schema, names that mean nothing,
   * cues that cannot be read. Empty where it can judge.
   */
  public static ImmutableList<ProfileProblem> problems(Source source) {
    ImmutableList<ProfileProblem> problems = Profiles.problems(source);
    if (!problems.isEmpty()) {
      return problems;
    }
    try {
      return ProfileLint.problems(Profiles.read(source));
    } catch (IOException e) {
      throw new IllegalStateException("a profile without problems is read", e);
    }
  }

  /**
   * The profile in a text, which can judge.
   *
   * @throws IOException if it is none; the message says in one sentence what is wrong first
   */
  public static Profile read(Source source) throws IOException {
    ImmutableList<ProfileProblem> problems = problems(source);
    if (problems.isEmpty()) {
      return Profiles.read(source);
    }
    String more = problems.size() == 1 ? "" : " (" + (problems.size() - 1) + " more problems)";
    throw new UnreadableInputException(problems.get(0) + more);
  }
}
