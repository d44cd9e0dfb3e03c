package io.casebound.validation.rules.numbers;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;

/** The rules about numbers that cannot be right, or that do not fit each other. */
public final class NumberRules implements ReviewRuleCatalogue {
  private static final ImmutableList<Rule<? super ReviewContext>> RULES =
      ImmutableList.of(
          new MeasurementImpossible(),
          new PressureImpossible(),
          new PercentageDisagrees(),
          new SumDisagrees(),
          new CountDisagrees(),
          new DoseDisagrees(),
          new DoseUnitless(),
          new CasesMiscounted(),
          new LaboratoryDisagrees());

  @Override
  public ImmutableList<Rule<? super ReviewContext>> rules() {
    return RULES;
  }
}
