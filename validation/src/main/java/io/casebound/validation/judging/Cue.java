package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Words that speak for (or against) a signal.
 *
 * @param signal what they speak for
 * @param text the cue as written
 * @param patterns what to find
 * @param scopes where it counts
 * @param needs what the passage must be
 * @param weight how much it adds to the signal's score; a {@link #SILENT} one silences the signal
 *     in its sentence
 */
record Cue(
    String signal,
    String text,
    ImmutableList<CuePattern> patterns,
    ImmutableSet<Scope> scopes,
    ImmutableSet<Need> needs,
    int weight) {
  static final int SILENT = 0;

  /** Whether it silences its signal. */
  boolean isSilent() {
    return weight <= SILENT;
  }

  /** What a passage must be for a cue to count in it. */
  enum Need {
    /** It bears an in-text citation. */
    CITED,
    /** It bears none. */
    UNCITED,
    /** It speaks of the patient at hand. */
    PATIENT
  }
}
