package io.casebound.terminology.recognise;

/** Which of several mentions that overlap are kept. */
public enum Matching {
  /** All, also those inside others. */
  ALL,
  /** The longest; of two equally long ones that overlap, the first. */
  LONGEST
}
