package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An age. Ages above 89 years are told as 90 or older, which keeps the patient from being known by
 * them (45 CFR 164.514(b)(2)(i)(C)).
 *
 * @param amount how many units, at least 0; of years at most 90
 * @param unit the unit
 * @param orOlder whether the age is this or more; always so at 90 years
 */
public record Age(int amount, TimeUnit unit, boolean orOlder) {
  /** From this age on, in years, the exact one is not told. */
  private static final int LIMIT = 90;

  public Age {
    checkArgument(amount >= 0, "an age of %s", amount);
    checkArgument(
        unit != TimeUnit.YEAR || amount < LIMIT || (amount == LIMIT && orOlder),
        "an age of %s years; write 90 or older",
        amount);
  }
}
