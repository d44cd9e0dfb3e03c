package io.casebound.model.clinical;

/** How a value that is not exact stands to the number that is given for it. */
public enum Comparator {
  LESS,
  AT_MOST,
  ABOUT,
  AT_LEAST,
  MORE
}
