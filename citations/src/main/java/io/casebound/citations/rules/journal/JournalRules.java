package io.casebound.citations.rules.journal;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.ReferenceRuleCatalogue;
import io.casebound.model.remark.Rule;

/** The rules about the names of journals, and about their issues. */
public final class JournalRules implements ReferenceRuleCatalogue {
  private static final ImmutableList<Rule<? super ReferenceList>> RULES =
      ImmutableList.of(
          new JournalMisspelt(),
          new JournalNamesMixed(),
          new JournalAbbreviation(),
          new MonthsMixed(),
          new SupplementsMixed());

  @Override
  public ImmutableList<Rule<? super ReferenceList>> rules() {
    return RULES;
  }
}
