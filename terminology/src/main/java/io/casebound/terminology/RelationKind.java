package io.casebound.terminology;

/** How one concept stands to another. */
public enum RelationKind {
  IS_A,
  PART_OF,
  FINDING_SITE,
  HAS_MARKER,
  HAS_GENE,
  TREATED_BY
}
