package io.casebound.validation;

import io.casebound.model.remark.Remark;

/**
 * A remark that was made, and is not among those of the review.
 *
 * @param by what set it aside
 * @param reason why, as the author, the configuration or the profile says it
 */
public record SetAside(Remark remark, By by, String reason) {

  /** What can set a remark aside. */
  public enum By {
    /** A silencing in the manuscript itself. */
    MANUSCRIPT,
    /** A {@link Silencing} that the validator was given. */
    CONFIGURATION,
    /** The profile, which does without the rule. */
    PROFILE,
    /** A {@link Baseline}: it was known before. */
    BASELINE
  }
}
