package io.casebound.validation.judging;

import io.casebound.validation.judging.CueIndex.Hit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells which cues decide how much a passage says of each signal. */
final class DecisiveHits {
  private DecisiveHits() {}

  /**
   * For each signal the first of its weightiest cues; where one silences it, one of the lowest
   * weight instead.
   */
  static Collection<Hit> of(Iterable<Hit> hits) {
    Map<String, Hit> decisive = new LinkedHashMap<>();
    for (Hit hit : hits) {
      decisive.merge(hit.cue().signal(), hit, DecisiveHits::decisive);
    }
    return decisive.values();
  }

  private static Hit decisive(Hit one, Hit other) {
    boolean silenced = one.cue().isSilent() || other.cue().isSilent();
    int more = Integer.compare(other.cue().weight(), one.cue().weight());
    return (silenced ? more < 0 : more > 0) ? other : one;
  }
}
