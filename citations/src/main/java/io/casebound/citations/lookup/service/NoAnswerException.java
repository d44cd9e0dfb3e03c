package io.casebound.citations.lookup.service;

import java.io.IOException;
import java.io.Serial;

/** A service gave no answer that can be used. Its message is one sentence for the user. */
final class NoAnswerException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  NoAnswerException(String message) {
    super(message);
  }

  NoAnswerException(String message, Throwable cause) {
    super(message, cause);
  }
}
