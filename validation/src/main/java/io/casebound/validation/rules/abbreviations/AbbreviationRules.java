package io.casebound.validation.rules.abbreviations;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;

/** The rules about abbreviations. */
public final class AbbreviationRules implements ReviewRuleCatalogue {
  private static final ImmutableList<Rule<? super ReviewContext>> RULES =
      ImmutableList.of(
          new AbbreviationTwice(),
          new AbbreviationAmbiguous(),
          new AbbreviationLate(),
          new AbbreviationUnintroduced(),
          new AbbreviationUnused());

  @Override
  public ImmutableList<Rule<? super ReviewContext>> rules() {
    return RULES;
  }
}
