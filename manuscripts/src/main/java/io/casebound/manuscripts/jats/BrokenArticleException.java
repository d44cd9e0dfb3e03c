package io.casebound.manuscripts.jats;

import java.io.Serial;

/** An article cannot be read; {@link JatsReader} says so, with the place. */
final class BrokenArticleException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * An error.
   *
   * @param message what is wrong and what to do, without the place and without a full stop
   * @param offset where in the source
   */
  BrokenArticleException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  int offset() {
    return offset;
  }
}
