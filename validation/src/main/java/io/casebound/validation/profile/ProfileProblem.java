package io.casebound.validation.profile;

import io.casebound.model.SourceSpan;

/**
 * What keeps a file from being a profile, or a profile from judging.
 *
 * @param place the element that is wrong
 * @param message what is wrong, and what to do
 */
public record ProfileProblem(SourceSpan place, String message) {
  /** File, line, column and message, as compilers print them. */
  @Override
  public String toString() {
    return place + ": " + message;
  }
}
