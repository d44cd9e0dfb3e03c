package io.casebound.validation.assessment;

/** How far a manuscript reports an item. */
public enum Verdict {
  /** An editor with the checklist in hand would tick it. */
  PRESENT,
  /** Something of it is reported, but a required part that applies here is missing. */
  PARTIAL,
  /** Nothing of it is reported. */
  ABSENT,
  /** It has no place in this case. */
  NOT_APPLICABLE,
  /** Nothing here can judge it: a person must. */
  FOR_A_HUMAN
}
