package io.casebound.model;

/** What a cross-reference leads to. */
public enum TargetKind {
  SECTION,
  APPENDIX,
  BOX,
  LIST,
  FOOTNOTE,
  FORMULA,
  SUPPLEMENT,
  /** A figure; one with a label is called out instead, see {@link CallOut}. */
  FIGURE,
  /** A table; one with a label is called out instead, see {@link CallOut}. */
  TABLE,
  /** A reference, from where nothing is cited: from one entry of the list to another. */
  REFERENCE,
  AFFILIATION,
  /** The address for letters, or a note on a contributor. */
  CORRESPONDENCE,
  OTHER
}
