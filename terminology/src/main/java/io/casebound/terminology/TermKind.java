package io.casebound.terminology;

/** How a term stands to its concept. */
public enum TermKind {
  /** The name to use. */
  PREFERRED,
  SYNONYM,
  /** A shortened name; see {@link Term#isCaseBound}. */
  ABBREVIATION,
  /** A spelling of British English that the folding of spellings does not reach. */
  BRITISH,
  /** A name that was used once and is recognised, but not to be written. */
  DEPRECATED,
  /** A name from the speech of patients. */
  LAY,
  /** A name of an outside vocabulary that means more than the concept. */
  BROAD,
  /** A name of an outside vocabulary that means less than the concept. */
  NARROW,
  /** A name of an outside vocabulary that is no more than akin to the concept. */
  RELATED
}
