package io.casebound.validation.rules.statements;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;

/** The rules about the statements that an article owes its readers. */
public final class StatementRules implements ReviewRuleCatalogue {
  private static final ImmutableList<Rule<? super ReviewContext>> RULES =
      ImmutableList.of(
          new ConflictsUnstated(),
          new FundingUnstated(),
          new EthicsUnstated(),
          new RegistrationUnstated(),
          new ConsentOfChild(),
          new ConsentOfDeceased(),
          new ConsentOfIncapable(),
          new PhotographUnconsented());

  @Override
  public ImmutableList<Rule<? super ReviewContext>> rules() {
    return RULES;
  }
}
