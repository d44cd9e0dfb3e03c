package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How often a dose is given: {@code 2} times in {@code 1 d}.
 *
 * @param times how many doses, at least 1
 * @param per in what time
 */
public record Frequency(int times, TimeSpan per) {
  public Frequency {
    checkArgument(times >= 1, "%s doses", times);
  }
}
