package io.casebound.model.clinical;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measured number with its unit. The unit is a code of UCUM, the Unified Code for Units of
 * Measure, such as {@code mm} or {@code mg/dL}; its form is checked by the grammar of UCUM, not
 * whether the unit exists.
 *
 * @param comparator where the value is not exact, how it stands to the number
 * @param value the number, with the decimal places that were given
 * @param unit the unit, case-sensitive: {@code cm}, {@code 10*9/L}, {@code 1} for a mere number
 */
public record Quantity(Optional<Comparator> comparator, BigDecimal value, String unit) {
  public Quantity {
    value = Wording.plain(value);
    unit = UcumUnit.check(unit);
  }
}
