package io.casebound.benchmarks;

import java.io.IOException;
import java.io.Serial;

/**
 * The data that a benchmark needs are not at hand. Its message says which, and how to give them.
 */
public final class NoDataException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  public NoDataException(String message) {
    super(message);
  }
}
