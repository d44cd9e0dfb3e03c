package io.casebound.citations.rules.field;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.ReferenceRuleCatalogue;
import io.casebound.model.remark.Rule;

/** The rules about one field of one entry. */
public final class FieldRules implements ReferenceRuleCatalogue {
  private static final ImmutableList<Rule<? super ReferenceList>> RULES =
      ImmutableList.of(
          new PagesBackwards(),
          new ReferenceDateImpossible(),
          new IdentifierCheckDigit(),
          new IdentifierMalformed());

  @Override
  public ImmutableList<Rule<? super ReferenceList>> rules() {
    return RULES;
  }
}
