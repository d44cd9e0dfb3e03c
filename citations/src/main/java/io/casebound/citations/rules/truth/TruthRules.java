package io.casebound.citations.rules.truth;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.verification.TruthRuleCatalogue;
import io.casebound.citations.lookup.verification.VerifiedReferences;
import io.casebound.model.remark.Rule;

/** The rules about references that were looked up. */
public final class TruthRules implements TruthRuleCatalogue {
  private static final ImmutableList<Rule<? super VerifiedReferences>> RULES =
      ImmutableList.of(
          new ReferenceIdentifierOther(),
          new ReferenceNotFound(),
          new ReferenceDiffers(),
          new ReferenceDiffersPossibly(),
          new ReferenceRetracted(),
          new ReferenceOfConcern(),
          new ReferenceCorrected());

  @Override
  public ImmutableList<Rule<? super VerifiedReferences>> rules() {
    return RULES;
  }
}
