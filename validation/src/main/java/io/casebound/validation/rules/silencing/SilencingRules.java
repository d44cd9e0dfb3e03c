package io.casebound.validation.rules.silencing;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.validation.silencing.SilencingFaults;
import io.casebound.validation.silencing.SilencingRuleCatalogue;

/** The rules about silencings. */
public final class SilencingRules implements SilencingRuleCatalogue {
  private static final ImmutableList<Rule<? super SilencingFaults>> RULES =
      ImmutableList.of(new SilencingMalformed(), new SilencingUnused());

  @Override
  public ImmutableList<Rule<? super SilencingFaults>> rules() {
    return RULES;
  }
}
