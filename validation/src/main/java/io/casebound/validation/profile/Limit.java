package io.casebound.validation.profile;

/**
 * What a count must be.
 *
 * @param measure what is counted
 * @param atLeast the lowest number that holds
 * @param atMost the highest number that holds; {@link Integer#MAX_VALUE} where there is none
 */
public record Limit(Measure measure, int atLeast, int atMost) {

  /** Whether a number holds. */
  public boolean allows(int count) {
    return atLeast <= count && count <= atMost;
  }

  /** What is asked for: {@code at most 250 words}. */
  public String inWords() {
    if (atMost == Integer.MAX_VALUE) {
      return "at least " + measure.counted(atLeast);
    }
    return atLeast <= 0
        ? "at most " + measure.counted(atMost)
        : atLeast + " to " + measure.counted(atMost);
  }
}
