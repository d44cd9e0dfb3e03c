package io.casebound.model.xml;

import io.casebound.model.SourceSpan;

/**
 * What keeps a file from being valid case-report XML.
 *
 * @param place the empty span before the element that is wrong
 * @param message what is wrong, and what to do
 */
public record XmlProblem(SourceSpan place, String message) {
  /** File, line, column and message, as compilers print them. */
  @Override
  public String toString() {
    return place + ": " + message;
  }
}
