package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.profile.ProfileCue;
import io.casebound.validation.profile.ProfileSignal;

/** Puts the cues that a profile brings along beside those that are bundled. */
final class ProfileCues {
  private ProfileCues() {}

  /** All cues that can speak for the items of a profile, whose notation is known to be right. */
  static Cues of(Profile profile) {
    Cues bundled = Cues.bundled();
    if (profile.signals().isEmpty()) {
      return bundled;
    }
    CueParser parser = bundled.further();
    ImmutableMap.Builder<String, Signal> signals = ImmutableMap.builder();
    ImmutableList.Builder<Cue> cues = ImmutableList.builder();
    signals.putAll(bundled.signals());
    cues.addAll(bundled.all());
    for (ProfileSignal signal : profile.signals()) {
      signals.put(
          signal.name(),
          new Signal(signal.name(), Cues.scopes(signal.in()), signal.near(), signal.why()));
      signal.cues().forEach(cue -> cues.add(cue(signal, cue, parser)));
    }
    return new Cues(signals.buildOrThrow(), cues.build(), bundled.learnt(), parser.wordSets());
  }

  /** A cue; fails where its notation is wrong. */
  static Cue cue(ProfileSignal signal, ProfileCue cue, CueParser parser) {
    return new Cue(
        signal.name(),
        cue.words(),
        parser.parse(cue.words()),
        Cues.scopes(cue.in().isEmpty() ? signal.in() : cue.in()),
        Cues.needs(cue.needs()),
        cue.weight());
  }
}
