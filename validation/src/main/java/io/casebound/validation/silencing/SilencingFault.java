package io.casebound.validation.silencing;

import io.casebound.model.SourceSpan;

/**
 * What is wrong with a silencing.
 *
 * @param place where to say so
 * @param kind what befell it
 * @param detail the rule that it silences in vain, or what is wrong with its form
 * @param mend how to mend it, one sentence
 */
public record SilencingFault(SourceSpan place, Kind kind, String detail, String mend) {

  /** What can befall a silencing. */
  public enum Kind {
    /** It has silenced nothing. */
    UNUSED,
    /** It cannot be followed. */
    MALFORMED
  }
}
