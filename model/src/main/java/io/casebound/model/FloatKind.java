package io.casebound.model;

/** What floats beside the running text, with a label and a caption. */
public enum FloatKind {
  FIGURE,
  TABLE
}
