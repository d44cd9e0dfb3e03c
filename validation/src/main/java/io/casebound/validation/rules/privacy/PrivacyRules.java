package io.casebound.validation.rules.privacy;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;

/** The rules about the patient's privacy. */
public final class PrivacyRules implements ReviewRuleCatalogue {
  private static final ImmutableList<Rule<? super ReviewContext>> RULES =
      ImmutableList.of(
          new PatientNamed(),
          new DateExact(),
          new RecordNumber(),
          new ContactInCase(),
          new AgeIdentifying(),
          new FaceUnconsented());

  @Override
  public ImmutableList<Rule<? super ReviewContext>> rules() {
    return RULES;
  }
}
