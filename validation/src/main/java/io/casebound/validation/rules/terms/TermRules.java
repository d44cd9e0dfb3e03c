package io.casebound.validation.rules.terms;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;

/** The rules about terms, spelling and units. */
public final class TermRules implements ReviewRuleCatalogue {
  private static final ImmutableList<Rule<? super ReviewContext>> RULES =
      ImmutableList.of(
          new TermOutdated(),
          new WordMisspelt(),
          new SpellingMixed(),
          new UnitStyle(),
          new VariantMalformed(),
          new KaryotypeMalformed(),
          new VariantUnreferenced(),
          new FusionSeparator(),
          new GeneOutdated(),
          new GeneCase(),
          new GeneUpright(),
          new TradeName());

  @Override
  public ImmutableList<Rule<? super ReviewContext>> rules() {
    return RULES;
  }
}
