package io.casebound.model.clinical;

/** Which side of the body, in the terms of DICOM PS3.3, Image Laterality (0020,0062). */
public enum Laterality {
  LEFT,
  RIGHT,
  /** Both sides. */
  BILATERAL,
  /** There is one only. */
  UNPAIRED
}
