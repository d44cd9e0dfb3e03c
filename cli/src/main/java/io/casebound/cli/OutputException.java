package io.casebound.cli;

import java.io.IOException;
import java.io.Serial;

/** Results cannot be written; not to be taken for an input that cannot be read. */
final class OutputException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  OutputException(IOException cause) {
    super(cause);
    this.reason = String.valueOf(cause.getMessage());
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
