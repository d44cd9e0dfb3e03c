package io.casebound.validation.report;

import io.casebound.validation.Review;

/** What became of one manuscript that was to be reviewed. */
public sealed interface ReviewOutcome {
  /** The manuscript's name as the user gave it. */
  String source();

  /** It was read and reviewed. */
  record Reviewed(String source, Review review) implements ReviewOutcome {}

  /**
   * It could not be read.
   *
   * @param error one sentence: what is wrong, where, and what to do
   */
  record Unreadable(String source, String error) implements ReviewOutcome {}
}
