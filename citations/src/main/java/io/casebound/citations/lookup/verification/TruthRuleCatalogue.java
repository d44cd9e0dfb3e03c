package io.casebound.citations.lookup.verification;

import io.casebound.model.remark.RuleCatalogue;

/**
 * A catalogue of rules about references that were looked up. It is a service: whoever provides one
 * adds its rules to {@link VerifiedReferences#remarks}.
 */
public interface TruthRuleCatalogue extends RuleCatalogue<VerifiedReferences> {}
