package io.casebound.validation.judging;

/** Knows the sentences by which one finds one's way in a case, by the cues of three signals. */
final class Landmarks {
  private final Vocabulary vocabulary;
  private final CueIndex ofThisPatient;
  private final CueIndex ofWorkup;
  private final CueIndex ofTreatment;

  Landmarks(Cues cues) {
    this.vocabulary = cues.vocabulary();
    this.ofThisPatient = new CueIndex(cues.of("this-patient"));
    this.ofWorkup = new CueIndex(cues.of("workup"));
    this.ofTreatment = new CueIndex(cues.of("treatment-begins"));
  }

  /** The words of the cues, by which passages are read. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Whether the words speak of the patient at hand, not of patients in general. */
  boolean tellsOfPatient(Words words) {
    return ofThisPatient.holds(words);
  }

  /** Whether the words belong to the first examination of the patient, or to what follows it. */
  boolean tellsOfWorkup(Words words) {
    return ofWorkup.holds(words);
  }

  /** Whether the words tell that the patient was treated. */
  boolean tellsOfTreatment(Words words) {
    return ofTreatment.holds(words);
  }
}
