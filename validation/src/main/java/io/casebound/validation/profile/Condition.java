package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceSpan;

/**
 * What the scores of some signals must be.
 *
 * @param signals names of signals, whose scores are added up; at least one
 * @param atLeast the lowest sum that holds
 * @param atMost the highest sum that holds
 * @param place where the profile says so
 */
public record Condition(ImmutableList<String> signals, int atLeast, int atMost, SourceSpan place) {

  /** Whether something must be found, so that what was found is evidence. */
  public boolean isPositive() {
    return atLeast > 0;
  }
}
