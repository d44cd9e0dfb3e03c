package io.casebound.citations.format.bibtex;

import java.io.Serial;

/** An entry breaks the grammar of BibTeX. */
final class BrokenEntryException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * @param offset where it does
   * @param message what is wrong, as a clause
   */
  BrokenEntryException(int offset, String message) {
    super(message, null, false, false);
    this.offset = offset;
  }

  int offset() {
    return offset;
  }
}
