package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * A length of time.
 *
 * @param amount how many units, above zero
 * @param unit the unit
 */
public record TimeSpan(BigDecimal amount, TimeUnit unit) {
  public TimeSpan {
    amount = Wording.plain(amount);
    checkArgument(amount.signum() > 0, "a time span of %s", amount);
  }
}
