package io.casebound.model.clinical;

/** Whether contrast medium was given for the images. */
public enum Contrast {
  WITHOUT,
  WITH,
  /** Images of both kinds. */
  WITHOUT_AND_WITH
}
