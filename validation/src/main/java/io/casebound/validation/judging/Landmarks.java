package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;

/** Knows the sentences by which one finds one's way in a case, by the cues of two signals. */
final class Landmarks {
  private final ImmutableList<CuePattern> ofThisPatient;
  private final ImmutableList<CuePattern> ofWorkup;

  Landmarks(Cues cues) {
    this.ofThisPatient = cues.patterns("this-patient");
    this.ofWorkup = cues.patterns("workup");
  }

  /** Whether the words speak of the patient at hand, not of patients in general. */
  boolean tellsOfPatient(Words words) {
    return holds(ofThisPatient, words);
  }

  /** Whether the words belong to the first examination of the patient, or to what follows it. */
  boolean tellsOfWorkup(Words words) {
    return holds(ofWorkup, words);
  }

  private static boolean holds(ImmutableList<CuePattern> patterns, Words words) {
    for (int at = 0; at < words.size(); at++) {
      for (CuePattern pattern : patterns) {
        if (pattern.match(words, at) >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
