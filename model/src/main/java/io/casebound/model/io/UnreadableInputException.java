package io.casebound.model.io;

import java.io.IOException;
import java.io.Serial;

/**
 * An input cannot be read. Its message is one sentence for the person who gave it: what is wrong,
 * where, and what to do.
 */
public final class UnreadableInputException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  public UnreadableInputException(String message) {
    super(message);
  }

  public UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
