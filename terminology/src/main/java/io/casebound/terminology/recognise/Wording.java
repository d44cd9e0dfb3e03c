package io.casebound.terminology.recognise;

/** In which words the names of a terminology are found. */
public enum Wording {
  /**
   * As they are listed, whatever their case, number, spelling, hyphens and Greek letters: "bone
   * tumours" for the listed name "bone tumor".
   */
  LISTED,
  /**
   * Also in another order, coordinated with others, as another part of speech and with words that
   * say the same: "tumour of the bone", "bone and soft-tissue tumours", "osseous neoplasm".
   */
  VARIED
}
