package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.casebound.validation.profile.Criteria;
import io.casebound.validation.profile.Item;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.profile.ProfileCue;
import io.casebound.validation.profile.ProfileProblem;
import io.casebound.validation.profile.ProfileSignal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what keeps a profile from judging: signals that are not there, cues that cannot be read.
 */
public final class ProfileLint {
  private final Profile profile;
  private final Set<String> known = new HashSet<>();
  private final List<ProfileProblem> problems = new ArrayList<>();

  private ProfileLint(Profile profile) {
    this.profile = profile;
    known.addAll(Cues.bundled().signals().keySet());
  }

  /** All that is wrong, each with its place; empty where the profile can judge. */
  public static ImmutableList<ProfileProblem> problems(Profile profile) {
    ProfileLint lint = new ProfileLint(profile);
    lint.checkSignals();
    profile.items().forEach(lint::check);
    return ImmutableList.copyOf(lint.problems);
  }

  private void checkSignals() {
    for (ProfileSignal signal : profile.signals()) {
      if (!known.add(signal.name())) {
        problems.add(
            new ProfileProblem(
                signal.place(),
                "there is a signal " + signal.name() + " already; give this another name."));
      }
    }
    if (!profile.signals().isEmpty()) {
      CueParser parser = Cues.parser();
      profile.signals().forEach(signal -> check(signal, parser));
    }
  }

  private void check(ProfileSignal signal, CueParser parser) {
    if (!signal.near().isEmpty() && !known.contains(signal.near())) {
      problems.add(new ProfileProblem(signal.place(), noSignal(signal.near())));
    }
    for (ProfileCue cue : signal.cues()) {
      try {
        ProfileCues.cue(signal, cue, parser);
      } catch (IllegalArgumentException e) {
        problems.add(
            new ProfileProblem(
                cue.place(), "is no cue (" + e.getMessage() + "); see the notation of cues."));
      }
    }
  }

  private void check(Item item) {
    Criteria criteria = item.criteria();
    Streams.concat(
            criteria.present().stream(),
            criteria.partial().stream(),
            criteria.notApplicable().stream())
        .flatMap(criterion -> criterion.conditions().stream())
        .flatMap(
            condition ->
                unknown(condition.signals())
                    .map(signal -> new ProfileProblem(condition.place(), noSignal(signal))))
        .forEach(problems::add);
    criteria.parts().forEach(this::check);
  }

  private Stream<String> unknown(List<String> signals) {
    return signals.stream().filter(signal -> !known.contains(signal));
  }

  private static String noSignal(String name) {
    return "there is no signal " + name + "; use one of signals.csv, or add it to the profile.";
  }
}
