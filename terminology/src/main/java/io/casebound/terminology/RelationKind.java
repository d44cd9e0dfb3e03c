package io.casebound.terminology;

/** How one concept stands to another. */
public enum RelationKind {
  IS_A,
  PART_OF,
  /** A finding or disease sits there. */
  FINDING_SITE,
  /** A tumour shows the marker when stained. */
  HAS_MARKER,
  /** The gene is altered in a tumour, or concerned by an alteration. */
  HAS_GENE,
  /** An examination is made with the agent. */
  USES,
  /** A treatment is given for the disease. */
  TREATS
}
