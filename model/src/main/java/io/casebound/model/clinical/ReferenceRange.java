package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The range of what is normal, in the unit of the result.
 *
 * @param low the lowest normal value
 * @param high the highest normal value
 */
public record ReferenceRange(Optional<BigDecimal> low, Optional<BigDecimal> high) {
  public ReferenceRange {
    low = low.map(Wording::plain);
    high = high.map(Wording::plain);
    checkArgument(low.isPresent() || high.isPresent(), "a range without an end");
    checkArgument(
        low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0,
        "a range from %s to %s",
        low.orElse(null),
        high.orElse(null));
  }
}
