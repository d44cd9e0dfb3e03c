package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A signal that sentences speak for by what they are like.
 *
 * @param probable what a sentence counts that probably tells it
 * @param possible what one counts that may
 */
record LikeSignal(String name, ImmutableSet<Scope> scopes, Cue probable, Cue possible) {
  /** From these odds on, as natural logarithms: one to one, and one to four. */
  private static final double ODDS_OF_PROBABLE = 0;

  private static final double ODDS_OF_POSSIBLE = -Math.log(4);

  static LikeSignal of(Signal signal) {
    return new LikeSignal(signal.name(), signal.scopes(), cue(signal, 2), cue(signal, 1));
  }

  private static Cue cue(Signal signal, int weight) {
    return new Cue(
        signal.name(),
        signal.name(),
        ImmutableList.of(),
        signal.scopes(),
        ImmutableSet.of(),
        weight);
  }

  /** What a sentence of those odds counts. */
  Optional<Cue> cue(double odds) {
    if (odds >= ODDS_OF_PROBABLE) {
      return Optional.of(probable);
    }
    return odds >= ODDS_OF_POSSIBLE ? Optional.of(possible) : Optional.empty();
  }
}
