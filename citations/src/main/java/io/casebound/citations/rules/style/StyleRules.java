package io.casebound.citations.rules.style;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.style.StyleRuleCatalogue;
import io.casebound.citations.style.StyledReferences;
import io.casebound.model.remark.Rule;

/** The rules about references that were compared with a citation style. */
public final class StyleRules implements StyleRuleCatalogue {
  private static final ImmutableList<Rule<? super StyledReferences>> RULES =
      ImmutableList.of(
          new StyleElementForm(),
          new StyleElementOrder(),
          new StyleElementMissing(),
          new StyleElementSurplus(),
          new StylePunctuation());

  @Override
  public ImmutableList<Rule<? super StyledReferences>> rules() {
    return RULES;
  }
}
