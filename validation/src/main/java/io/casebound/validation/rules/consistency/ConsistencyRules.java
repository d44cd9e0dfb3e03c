package io.casebound.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;

/** The rules about facts that the parts of a manuscript tell differently. */
public final class ConsistencyRules implements ReviewRuleCatalogue {
  private static final ImmutableList<Rule<? super ReviewContext>> RULES =
      ImmutableList.of(
          new AgeDisagrees(),
          new SexDisagrees(),
          new PronounDisagrees(),
          new CaptionOnlyTreatment(),
          new CaptionOnlyDiagnosis(),
          new DiagnosisDisagrees(),
          new NumberDisagrees(),
          new QuantityImplausible(),
          new ScoreOutOfRange(),
          new RangeBackwards());

  @Override
  public ImmutableList<Rule<? super ReviewContext>> rules() {
    return RULES;
  }
}
