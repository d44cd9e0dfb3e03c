package io.casebound.validation.judging;

/** Knows the sentences by which one finds one's way in a case, by the cues of two signals. */
final class Landmarks {
  private final CueIndex ofThisPatient;
  private final CueIndex ofWorkup;

  Landmarks(Cues cues) {
    this.ofThisPatient = new CueIndex(cues.of("this-patient"));
    this.ofWorkup = new CueIndex(cues.of("workup"));
  }

  /** Whether the words speak of the patient at hand, not of patients in general. */
  boolean tellsOfPatient(Words words) {
    return ofThisPatient.holds(words);
  }

  /** Whether the words belong to the first examination of the patient, or to what follows it. */
  boolean tellsOfWorkup(Words words) {
    return ofWorkup.holds(words);
  }
}
