package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceSpan;

/**
 * What the scores of some signals must be.
 *
 * @param signals names of signals, whose scores are added up; at least one
 * @param atLeast the lowest sum that holds; {@link Integer#MIN_VALUE} where there is none
 * @param atMost the highest sum that holds; {@link Integer#MAX_VALUE} where there is none
 * @param place where the profile says so
 */
public record Condition(ImmutableList<String> signals, int atLeast, int atMost, SourceSpan place) {

  /** Whether something must be found, so that what was found is evidence. */
  public boolean isPositive() {
    return atLeast > 0;
  }

  /** Whether it always holds, and only says what else makes evidence the more telling. */
  public boolean isFree() {
    return atLeast == Integer.MIN_VALUE && atMost == Integer.MAX_VALUE;
  }
}
