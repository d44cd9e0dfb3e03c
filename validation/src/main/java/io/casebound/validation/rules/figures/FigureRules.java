package io.casebound.validation.rules.figures;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;

/** The rules about figures, tables and their mentions. */
public final class FigureRules implements ReviewRuleCatalogue {
  private static final ImmutableList<Rule<? super ReviewContext>> RULES =
      ImmutableList.of(
          new FigureUnmentioned(),
          new FigureMissing(),
          new FigureOrder(),
          new TableUnmentioned(),
          new TableMissing(),
          new TableOrder(),
          new CaptionMissing());

  @Override
  public ImmutableList<Rule<? super ReviewContext>> rules() {
    return RULES;
  }
}
